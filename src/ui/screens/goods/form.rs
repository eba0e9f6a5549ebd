//! Adds goods or changes them. What the list of ingredients seems to hold is proposed; a person chooses.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::goods::SaveGoods;
use crate::desk::{Answer, DeskError};
use crate::domain::catalogue::Names;
use crate::domain::goods::inci::{Ingredient, ingredients};
use crate::domain::goods::{Goods, GoodsDetails, GoodsKind, GoodsRefusal, SkinNeed};
use crate::domain::health::allergens;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::goods::GOODS;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;
use crate::ui::widgets::text::{put, wrap};
use crate::words::format;
use crate::words::goods::{goods_kind_key, skin_need_key};

use super::written::named;

/// Columns beside the form on the smallest screen.
const ASIDE: u16 = 26;

/// The form of goods: new ones, or some that there are.
pub(super) struct EditGoods {
    known: Option<Goods>,
    /// The ingredients as they are read.
    read: Vec<Ingredient>,
    /// Codes of the allergens that the list of ingredients names.
    found: Vec<String>,
}

impl EditGoods {
    /// Of these goods, or of new ones.
    pub(super) fn new(known: Option<Goods>) -> Self {
        Self { known, read: Vec::new(), found: Vec::new() }
    }

    /// Reads the ingredients, and offers what they name before everything else.
    fn read(&mut self, form: &mut FormState, view: &View) {
        self.read = ingredients(form.draft().text("ingredients"));
        self.found = self.read.iter().flat_map(|one| one.codes.clone()).collect();
        self.found.sort_unstable();
        self.found.dedup();
        let language = view.words.language().code();
        let mut choices: Vec<(bool, Choice)> = allergens()
            .entries()
            .iter()
            .filter(|entry| entry.group != "none")
            .map(|entry| {
                let choice = Choice::new(&entry.code, entry.names.in_language(language));
                (!self.found.contains(&entry.code), choice)
            })
            .collect();
        choices.sort_by_key(|(other, _)| *other);
        form.give_options("allergens", choices.into_iter().map(|(_, choice)| choice).collect());
    }

    /// What the form says of the goods; none while a needed field is empty.
    fn details(&self, draft: &Draft) -> Option<GoodsDetails> {
        let text = |key: &str| draft.text(key).to_owned();
        Some(GoodsDetails {
            code: self.known.as_ref().map(|goods| goods.details.code.clone()).unwrap_or_default(),
            barcode: text("barcode"),
            names: Names { en: text("en"), ru: text("ru"), pl: text("pl"), zh: text("zh") },
            brand: text("brand"),
            size: text("size"),
            kind: GoodsKind::from_code(draft.text("kind"))?,
            needs: draft.chosen("needs").into_iter().filter_map(SkinNeed::from_code).collect(),
            ingredients: text("ingredients"),
            allergens: draft.chosen("allergens").into_iter().map(str::to_owned).collect(),
            price: draft.money("price")?,
            low_at: draft.number("low").unwrap_or(0),
            for_sale: draft.yes("for-sale"),
            for_use: draft.yes("for-use"),
        })
    }
}

impl FormOwner for EditGoods {
    fn form(&self) -> &'static Form {
        &GOODS
    }

    fn start(&self, view: &View) -> Draft {
        let Some(Goods { details, .. }) = &self.known else { return Draft::new().with_answer("for-sale", true) };
        let Names { en, ru, pl, zh } = details.names.clone();
        let language = view.words.language().code();
        let low = if details.low_at > 0 { details.low_at.to_string() } else { String::new() };
        let mut draft = Draft::new()
            .with("en", en)
            .with("ru", ru)
            .with("pl", pl)
            .with("zh", zh)
            .with_chosen("kind", details.kind.code(), view.say(goods_kind_key(details.kind)))
            .with("brand", &details.brand)
            .with("size", &details.size)
            .with("price", format::amount(details.price, form_context(view).market))
            .with("low", low)
            .with_answer("for-sale", details.for_sale)
            .with_answer("for-use", details.for_use)
            .with("barcode", &details.barcode)
            .with("ingredients", &details.ingredients);
        let need = |need: &SkinNeed| (need.code().to_owned(), view.say(skin_need_key(*need)));
        draft.choose("needs", &details.needs.iter().map(need).collect::<Vec<_>>());
        let named = |code: &String| (code.clone(), allergens().name(code, language).unwrap_or(code).to_owned());
        draft.choose("allergens", &details.allergens.iter().map(named).collect::<Vec<_>>());
        draft
    }

    fn draft_name(&self) -> Option<String> {
        let about = self.known.as_ref().map_or_else(|| "new".to_owned(), |goods| goods.id.to_string());
        Some(format!("{}-{about}", GOODS.name))
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        self.read(form, turn.view());
    }

    fn changed(&mut self, field: &'static str, form: &mut FormState, turn: &mut Turn<'_>) {
        if field == "ingredients" {
            self.read(form, turn.view());
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if let Some(goods) = self.details(&form.draft()) {
            let (id, version) = self.known.as_ref().map_or((None, 0), |known| (Some(known.id), known.version));
            turn.ask(SaveGoods { id, version, goods });
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::SaveGoods(saved) = answer else { return FormEnd::Open };
        let view = turn.view();
        let name = named(&saved.goods.details.names, view);
        turn.say(Message::done(view.say_with("catalogue-saved", args!["name" => name])));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Goods(GoodsRefusal::NoName) => Some("en"),
            DeskError::Goods(GoodsRefusal::Price) => Some("price"),
            DeskError::Goods(GoodsRefusal::LowMark) => Some("low"),
            DeskError::Goods(GoodsRefusal::BadBarcode | GoodsRefusal::BarcodeTaken(_)) => Some("barcode"),
            DeskError::Goods(GoodsRefusal::UnknownAllergen(_)) => Some("allergens"),
            _ => None,
        }
    }

    fn aside(&self) -> u16 {
        ASIDE
    }

    fn draw_aside(&self, form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let language = view.words.language().code();
        let draft = form.draft();
        let chosen = draft.chosen("allergens");
        let missing: Vec<&String> = self.found.iter().filter(|code| !chosen.contains(&code.as_str())).collect();
        let mut lines = Vec::new();
        if draft.is_empty("ingredients") {
            lines.push((view.say("goods-ingredients-none"), Meaning::Hint));
        } else if missing.is_empty() {
            lines.push((view.say("goods-ingredients-agree"), Meaning::Good));
        } else {
            lines.push((view.say("goods-ingredients-found"), Meaning::Caution));
            lines.extend(missing.iter().map(|code| {
                let name = allergens().name(code, language).unwrap_or(code);
                let by = self.read.iter().find(|one| one.codes.contains(code));
                let by = by.map(|one| format!(" {} {}", view.theme.signs().middot, one.written)).unwrap_or_default();
                (format!("{} {name}{by}", view.theme.signs().unknown), Meaning::Text)
            }));
            lines.push((String::new(), Meaning::Text));
            lines.push((view.say("goods-ingredients-choose"), Meaning::Hint));
        }
        let strangers: Vec<&str> =
            self.read.iter().filter(|one| one.codes.is_empty()).map(|one| one.written.as_str()).collect();
        if !strangers.is_empty() {
            lines.push((String::new(), Meaning::Text));
            lines.push((view.say("goods-ingredients-unmatched"), Meaning::Label));
            lines.push((strangers.join(", "), Meaning::Dim));
        }
        let room = area.width.saturating_sub(2).max(1);
        let wrapped =
            lines.iter().flat_map(|(text, means)| wrap(text, room).into_iter().map(move |line| (line, means)));
        for (row, (line, means)) in area.rows().zip(wrapped) {
            put(frame.buffer_mut(), row.x + 1, row.y, row.right(), &line, view.style(*means), "");
        }
    }
}
