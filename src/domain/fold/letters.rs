//! Letter by letter into Latin. No rule looks at a neighbour: any part of a name folds into a part of its form.

/// The plain form: Latin small letters and digits.
pub fn plain(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase) {
        if letter.is_ascii_alphanumeric() {
            folded.push(letter);
        } else if letter.is_ascii() {
            // marks and spaces: dropped
        } else if let Some(latin) = cyrillic(letter) {
            folded.push_str(latin);
        } else if let Some(latin) = deunicode::deunicode_char(letter) {
            folded.extend(latin.chars().filter(char::is_ascii_alphanumeric).map(|latin| latin.to_ascii_lowercase()));
        }
    }
    folded
}

/// Russian, Kazakh, Ukrainian and Belarusian letters. Sources: GOST 7.79 system B and ICAO Doc 9303 where they agree
/// with what people write in mail addresses and passports; the loose form bridges the rest.
const fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' | 'ґ' => "g",
        'д' => "d",
        'е' | 'ё' | 'э' => "e",
        'є' => "ye",
        'ж' | 'җ' => "zh",
        'з' => "z",
        'и' | 'й' | 'і' | 'ї' => "i",
        'к' | 'қ' => "k",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ү' | 'ў' => "u",
        'ф' => "f",
        'х' => "kh",
        'һ' | 'ҳ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}
