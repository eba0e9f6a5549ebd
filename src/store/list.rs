//! Short lists of codes that lie in one column, joined by `|`: they are read whole and never searched.

/// The stored form.
pub(in crate::store) fn joined<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    items.into_iter().collect::<Vec<_>>().join("|")
}

/// The items of the stored form.
pub(in crate::store) fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split('|').filter(|item| !item.is_empty())
}
