//! Phone numbers by country, and their masked form.

use crate::domain::market::Market;

/// The lengths of the groups after the calling code, and what stands between them.
struct Shape {
    calling_code: &'static str,
    groups: &'static [usize],
}

/// The shapes of the markets' mobile and area numbers.
const SHAPES: [Shape; 3] = [
    Shape { calling_code: "7", groups: &[3, 3, 2, 2] },
    Shape { calling_code: "48", groups: &[3, 3, 3] },
    Shape { calling_code: "86", groups: &[3, 4, 4] },
];

/// An international number (`+77051234567`) as the market reads it: `+7 705 123 45 67`, in Russia `+7 905 123-45-67`.
/// A text that is no such number stays as it is.
pub fn phone(number: &str, market: Market) -> String {
    let Some(digits) = number.strip_prefix('+').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
    else {
        return number.to_owned();
    };
    let shape = SHAPES.iter().find(|shape| {
        digits.starts_with(shape.calling_code)
            && digits.len() == shape.calling_code.len() + shape.groups.iter().sum::<usize>()
    });
    let Some(shape) = shape else { return format!("+{}", in_groups(digits, &[3, 3, 3, 3, 3], " ")) };
    let (code, rest) = digits.split_at(shape.calling_code.len());
    if market == Market::Ru && code == "7" {
        let (area, own) = rest.split_at(3);
        return format!("+{code} {area} {}", in_groups(own, &[3, 2, 2], "-"));
    }
    format!("+{code} {}", in_groups(rest, shape.groups, " "))
}

/// A number of which only the last four digits are seen: `··· 45 67`. Enough to tell two clients apart at the desk, too
/// little to call.
pub fn phone_masked(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    let seen: String = digits[digits.len().saturating_sub(4)..].iter().collect();
    if digits.len() <= 4 { "···".to_owned() } else { format!("··· {}", in_groups(&seen, &[2, 2], " ")) }
}

/// Digits in groups of these lengths; what remains goes to the last.
fn in_groups(digits: &str, lengths: &[usize], between: &str) -> String {
    let mut rest = digits;
    let mut groups = Vec::new();
    for length in lengths {
        if rest.len() <= *length {
            break;
        }
        let (group, after) = rest.split_at(*length);
        groups.push(group);
        rest = after;
    }
    groups.push(rest);
    groups.join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_by_market() {
        for (number, market, expected, masked) in [
            ("+77051234567", Market::Kz, "+7 705 123 45 67", "··· 45 67"),
            ("+79051234567", Market::Ru, "+7 905 123-45-67", "··· 45 67"),
            ("+48512345678", Market::Pl, "+48 512 345 678", "··· 56 78"),
            ("+8613800138000", Market::Cn, "+86 138 0013 8000", "··· 80 00"),
            ("+48512345678", Market::Kz, "+48 512 345 678", "··· 56 78"),
            ("+4930123456", Market::Pl, "+493 012 345 6", "··· 34 56"),
            ("ask her sister", Market::Kz, "ask her sister", "···"),
            ("102", Market::Kz, "102", "···"),
            ("", Market::Kz, "", "···"),
        ] {
            assert_eq!(phone(number, market), expected);
            assert_eq!(phone_masked(number), masked);
        }
    }
}
