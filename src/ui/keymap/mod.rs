//! From keys to intents, layer by layer; the salon may bind its own in `config.toml`.
//!
//! ```toml
//! [keys.global]
//! find = ["F3", "ctrl-f"]   # replaces the default keys of this intent in this layer
//! ```

mod defaults;
mod key;
mod layer;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use key::{Key, NotAKey};
pub use layer::Layer;

use super::action::Action;
use crate::args;
use crate::words::Words;

/// One key or several, as `config.toml` may write them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum KeyNames {
    /// `find = "F3"`.
    One(String),
    /// `find = ["F3", "ctrl-f"]`.
    Several(Vec<String>),
}

impl KeyNames {
    /// The names.
    fn names(&self) -> &[String] {
        match self {
            Self::One(name) => std::slice::from_ref(name),
            Self::Several(names) => names,
        }
    }
}

/// The salon's own keys: layer → intent → keys.
pub type OwnKeys = BTreeMap<String, BTreeMap<String, KeyNames>>;

/// Why the salon's own keys are not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeysProblem {
    /// No such layer.
    UnknownLayer(String),
    /// No such intent.
    UnknownAction {
        /// The layer in which it stands.
        layer: Layer,
        /// The name that means nothing.
        name: String,
    },
    /// No such key.
    UnknownKey {
        /// The intent that should have it.
        action: Action,
        /// The name that means nothing.
        name: String,
    },
    /// One key for two intents of one layer.
    Clash {
        /// The layer.
        layer: Layer,
        /// The key.
        key: Key,
        /// The intent that has it.
        first: Action,
        /// The intent that wants it too.
        second: Action,
    },
}

impl KeysProblem {
    /// The sentence, with what to do.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::UnknownLayer(name) => words.say_with("shell-keys-unknown-layer", args!["name" => name.as_str()]),
            Self::UnknownAction { layer, name } => {
                words.say_with("shell-keys-unknown-action", args!["layer" => layer.id(), "name" => name.as_str()])
            }
            Self::UnknownKey { action, name } => {
                words.say_with("shell-keys-unknown-key", args!["action" => action.id(), "name" => name.as_str()])
            }
            Self::Clash { layer, key, first, second } => words.say_with(
                "shell-keys-clash",
                args![
                    "layer" => layer.id(),
                    "key" => key.to_string(),
                    "first" => words.say(first.name_key()),
                    "second" => words.say(second.name_key())
                ],
            ),
        }
    }
}

/// A key with its meaning in a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    /// Where.
    pub layer: Layer,
    /// What it means.
    pub action: Action,
    /// The key.
    pub key: Key,
}

/// All keys of the console.
#[derive(Clone, Debug)]
pub struct Keymap {
    bindings: Vec<Binding>,
}

impl Default for Keymap {
    /// The keys as they are before a salon changes them. A test reads every row; a row that cannot be read is no key.
    fn default() -> Self {
        let bindings = defaults::DEFAULTS
            .iter()
            .flat_map(|(layer, action, keys)| {
                let keys = keys.iter().filter_map(|key| key.parse().ok());
                keys.map(|key| Binding { layer: *layer, action: *action, key })
            })
            .collect();
        Self { bindings }
    }
}

impl Keymap {
    /// The default keys with the salon's own in place of theirs.
    pub fn with_own(own: &OwnKeys) -> Result<Self, KeysProblem> {
        let mut keymap = Self::default();
        let mut chosen = Vec::new();
        for (layer, intents) in own {
            let layer = Layer::from_id(layer).ok_or_else(|| KeysProblem::UnknownLayer(layer.clone()))?;
            for (name, keys) in intents {
                let action =
                    Action::from_id(name).ok_or_else(|| KeysProblem::UnknownAction { layer, name: name.clone() })?;
                keymap.bindings.retain(|binding| (binding.layer, binding.action) != (layer, action));
                for name in keys.names() {
                    let key = name.parse().map_err(|NotAKey| KeysProblem::UnknownKey { action, name: name.clone() })?;
                    chosen.push(Binding { layer, action, key });
                }
            }
        }
        for binding in chosen {
            keymap.add(binding)?;
        }
        Ok(keymap)
    }

    /// Adds a key, unless another intent of the layer has it.
    fn add(&mut self, new: Binding) -> Result<(), KeysProblem> {
        let taken = self.bindings.iter().find(|old| (old.layer, old.key) == (new.layer, new.key));
        match taken {
            Some(old) if old.action != new.action => {
                Err(KeysProblem::Clash { layer: new.layer, key: new.key, first: old.action, second: new.action })
            }
            Some(_) => Ok(()),
            None => {
                self.bindings.push(new);
                Ok(())
            }
        }
    }

    /// What a key means in the nearest of these layers: as pressed, else on a Latin keyboard, else without Caps Lock.
    pub fn action(&self, layers: &[Layer], key: Key) -> Option<Action> {
        let latin = key.on_latin_layout();
        let readings = [Some(key), latin, key.without_caps(), latin.and_then(Key::without_caps)];
        readings.into_iter().flatten().find_map(|key| self.exactly(layers, key))
    }

    /// What exactly this key means in the nearest of these layers.
    fn exactly(&self, layers: &[Layer], key: Key) -> Option<Action> {
        layers.iter().find_map(|layer| {
            self.bindings.iter().find(|binding| binding.layer == *layer && binding.key == key).map(|found| found.action)
        })
    }

    /// The keys that mean an intent in these layers, best known first; a key that a nearer layer took over is left out.
    pub fn keys(&self, layers: &[Layer], action: Action) -> Vec<Key> {
        let own = layers.iter().flat_map(|layer| {
            self.bindings.iter().filter(move |binding| binding.layer == *layer && binding.action == action)
        });
        own.map(|binding| binding.key).filter(|key| self.exactly(layers, *key) == Some(action)).collect()
    }

    /// The best-known key of an intent in these layers.
    pub fn key(&self, layers: &[Layer], action: Action) -> Option<Key> {
        self.keys(layers, action).first().copied()
    }

    /// The intents of a layer with all their keys, in the order of the help page.
    pub fn of_layer(&self, layer: Layer) -> Vec<(Action, Vec<Key>)> {
        let rows = Action::ALL.iter().map(|action| {
            let mine = self.bindings.iter().filter(|binding| (binding.layer, binding.action) == (layer, *action));
            (*action, mine.map(|binding| binding.key).collect::<Vec<_>>())
        });
        rows.filter(|(_, keys)| !keys.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    fn own(text: &str) -> OwnKeys {
        toml::from_str(text).unwrap()
    }

    #[test]
    fn the_default_table_is_readable_and_without_clashes() {
        let rows: usize = defaults::DEFAULTS.iter().map(|(_, _, keys)| keys.len()).sum();
        assert_eq!(Keymap::default().bindings.len(), rows, "some row names no key");
        let mut seen = Keymap { bindings: Vec::new() };
        for binding in Keymap::default().bindings {
            seen.add(binding).unwrap();
        }
        for (at, action) in Action::ALL.iter().enumerate() {
            assert_eq!(Action::ALL.iter().position(|other| other.id() == action.id()), Some(at), "{}", action.id());
        }
    }

    #[test]
    fn the_nearest_layer_wins_and_slips_are_forgiven() {
        let keymap = Keymap::default();
        for (layers, pressed, meant) in [
            (&[Layer::List, Layer::Global][..], "/", Some(Action::Search)),
            (&[Layer::Global][..], "/", Some(Action::Find)),
            (&[Layer::List, Layer::Global][..], "о", Some(Action::Down)), // j on a Russian keyboard
            (&[Layer::List, Layer::Global][..], "J", Some(Action::Down)), // Caps Lock
            (&[Layer::Global][..], "Е", Some(Action::Today)),             // T on a Russian keyboard
            (&[Layer::Dialogue][..], "f3", None),
        ] {
            assert_eq!(keymap.action(layers, pressed.parse().unwrap()), meant, "{pressed}");
        }
    }

    #[test]
    fn a_salon_binds_its_own_keys() {
        let keymap = Keymap::with_own(&own("[global]\nfind = [\"f7\", \"ctrl-f\"]\n[list]\nnew = \"+\"")).unwrap();
        let layers = [Layer::List, Layer::Global];
        assert_eq!(keymap.action(&layers, "f7".parse().unwrap()), Some(Action::Find));
        assert_eq!(keymap.action(&layers, "f3".parse().unwrap()), None);
        assert_eq!(keymap.action(&layers, "+".parse().unwrap()), Some(Action::New));
        assert_eq!(keymap.key(&layers, Action::Find), "f7".parse().ok());
        // Ctrl-F pages down in a list: there it does not find, and is not shown as if it did.
        assert_eq!(keymap.keys(&layers, Action::Find), ["f7".parse().unwrap()]);
    }

    #[test]
    fn clashes_are_refused_with_a_sentence_that_names_both() {
        let words = Words::new(Language::En);
        for (text, parts) in [
            ("[global]\nfind = \"f2\"", &["F2", "Today", "Find"][..]),
            ("[globl]\nfind = \"f2\"", &["globl"]),
            ("[global]\nfnd = \"f2\"", &["fnd", "global"]),
            ("[global]\nfind = \"f99\"", &["f99", "find"]),
        ] {
            let sentence = Keymap::with_own(&own(text)).unwrap_err().say(&words);
            for part in parts {
                assert!(sentence.contains(part), "{sentence}");
            }
        }
        // Two intents may exchange their keys.
        assert!(Keymap::with_own(&own("[global]\nfind = \"f2\"\ntoday = \"f3\"")).is_ok());
    }
}
