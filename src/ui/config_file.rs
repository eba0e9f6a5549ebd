//! `config.toml` on the disk: read at the start, kept whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::config::Config;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 256 * 1024;

/// Where the settings of this computer are.
#[derive(Clone, Debug)]
pub struct ConfigFile {
    folder: PathBuf,
}

impl ConfigFile {
    /// In a folder, which may not exist yet.
    pub fn within(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// The file.
    pub fn path(&self) -> PathBuf {
        self.folder.join("config.toml")
    }

    /// The folder of the salon's own themes.
    pub fn themes(&self) -> PathBuf {
        self.folder.join("themes")
    }

    /// Reads the settings. Without a file they are the usual ones; a file that cannot be understood is told and left
    /// alone.
    pub fn read(&self) -> (Config, Option<String>) {
        let path = self.path();
        let text = match fs::metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return (Config::default(), None),
            Err(error) => Err(error.to_string()),
            Ok(about) if about.len() > LARGEST => Err(format!("{} > {LARGEST}", about.len())),
            Ok(_) => fs::read_to_string(&path).map_err(|error| error.to_string()),
        };
        let config = text.and_then(|text| {
            toml::from_str(&text).map_err(|error: toml::de::Error| error.to_string().replace('\n', " "))
        });
        match config {
            Ok(config) => (config, None),
            Err(why) => (Config::default(), Some(why)),
        }
    }

    /// Keeps the settings: written beside, then renamed, so that a full disk leaves the old ones.
    pub fn keep(&self, config: &Config) -> Result<(), String> {
        let text = toml::to_string(config).map_err(|error| error.to_string())?;
        let beside = self.folder.join("config.toml.new");
        let written = fs::create_dir_all(&self.folder).and_then(|()| {
            let mut file = fs::File::create(&beside)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&beside, self.path())
        });
        written.map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_kept_whole_and_a_broken_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = ConfigFile::within(&folder.path().join("new"));
        assert_eq!(file.read(), (Config::default(), None));
        let config = Config { ascii: true, ..Config::default() };
        file.keep(&config).unwrap();
        assert_eq!(file.read(), (config, None));
        fs::write(file.path(), "theme = [").unwrap();
        let (config, why) = file.read();
        assert_eq!(config, Config::default());
        assert!(why.is_some_and(|why| why.contains("line 1")), "the place is told");
        assert_eq!(fs::read_to_string(file.path()).unwrap(), "theme = [");
    }
}
