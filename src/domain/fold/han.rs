//! Chinese names: by their characters, by pinyin whole or in syllables, and by its initials.

/// Surnames that are read otherwise than the same character elsewhere. Source: 现代汉语词典, entries marked as surnames.
const SURNAMES: &[(&str, &str)] = &[
    ("万俟", "mo qi"),
    ("长孙", "zhang sun"),
    ("尉迟", "yu chi"),
    ("令狐", "ling hu"),
    ("单于", "chan yu"),
    ("曾", "zeng"),
    ("单", "shan"),
    ("單", "shan"),
    ("解", "xie"),
    ("查", "zha"),
    ("仇", "qiu"),
    ("区", "ou"),
    ("區", "ou"),
    ("朴", "piao"),
    ("任", "ren"),
    ("盖", "ge"),
    ("蓋", "ge"),
    ("冼", "xian"),
    ("洗", "xian"),
    ("翟", "zhai"),
    ("缪", "miao"),
    ("繆", "miao"),
    ("黑", "he"),
    ("逄", "pang"),
    ("乜", "nie"),
    ("员", "yun"),
    ("種", "chong"),
    ("种", "chong"),
    ("繁", "po"),
    ("覃", "qin"),
    ("召", "shao"),
    ("折", "she"),
    ("乐", "yue"),
    ("樂", "yue"),
    ("隗", "wei"),
    ("秘", "bi"),
    ("费", "fei"),
    ("費", "fei"),
    ("薄", "bo"),
    ("晁", "chao"),
    ("华", "hua"),
    ("葛", "ge"),
    ("车", "che"),
    ("車", "che"),
    ("宁", "ning"),
    ("俞", "yu"),
    ("郗", "xi"),
    ("訾", "zi"),
    ("应", "ying"),
    ("應", "ying"),
    ("石", "shi"),
    ("沈", "shen"),
    ("瀋", "shen"),
    ("盛", "sheng"),
    ("尹", "yin"),
    ("祭", "zhai"),
    ("适", "kuo"),
    ("褚", "chu"),
    ("尧", "yao"),
    ("么", "yao"),
    ("哈", "ha"),
    ("呙", "guo"),
    ("郇", "xun"),
    ("尤", "you"),
    ("佴", "nai"),
];

/// Whether a character is Han.
pub fn is_han(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{2fdf}' | '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// All forms of a run of Han characters: the run and each of its ends, so that any part of it is the beginning of a
/// form; the pinyin of each character and of the whole; the initials. A run with the surname in front is also read in
/// the way of surnames.
pub fn forms(run: &str, surname_first: bool, give: &mut impl FnMut(String)) {
    for (at, _) in run.char_indices() {
        give(run[at..].to_owned());
    }
    let usual: Vec<String> = run.chars().map(syllable).collect();
    syllable_forms(&usual, give);
    if surname_first && let Some((surname, read)) = SURNAMES.iter().find(|(surname, _)| run.starts_with(surname)) {
        let mut syllables: Vec<String> = read.split(' ').map(str::to_owned).collect();
        syllables.extend(usual.into_iter().skip(surname.chars().count()));
        syllable_forms(&syllables, give);
    }
}

/// Each syllable, each end of their row, and the initials of each end.
fn syllable_forms(syllables: &[String], give: &mut impl FnMut(String)) {
    for at in 0..syllables.len() {
        let end = &syllables[at..];
        give(end.concat());
        give(end[0].clone());
        if end.len() > 1 {
            give(end.iter().filter_map(|syllable| syllable.chars().next()).collect());
        }
    }
}

/// The usual pinyin of a character, without its tone.
fn syllable(letter: char) -> String {
    super::letters::plain(letter.encode_utf8(&mut [0; 4]))
}
