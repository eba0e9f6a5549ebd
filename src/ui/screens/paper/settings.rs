//! The salon's printer: how it is reached, what paper lies in it, and a page that proves it.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::paper::{ChangePrinter, ReadPrinter};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::paper::{PaperRefusal, PaperSize, PrinterSettings, PrinterWay};
use crate::domain::role::Permission;
use crate::outside::print::{Job, Way};
use crate::ui::action::Action;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::printer::PRINTER;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::screens::form_screen::{FormEnd, FormOwner, FormScreen};
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, width};
use crate::words::paper::{size_key, test_page, way_key};

/// The printer as it is set up.
#[derive(Default)]
pub struct PrinterPage {
    printer: Option<PrinterSettings>,
}

/// Between the longest label and the values.
const BETWEEN: u16 = 3;

impl Screen for PrinterPage {
    fn title(&self, view: &View) -> String {
        view.say("paper-settings-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Printer]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Settings]
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let may_edit = view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::EditSettings));
        let mut offers = vec![Action::TestPage];
        offers.extend(may_edit.then_some(Action::Edit));
        offers.push(Action::Back);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ReadPrinter {});
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let Some(printer) = self.printer.clone() else { return Handled::No };
        match action {
            Action::Edit => turn.show(FormScreen::new(EditPrinter { printer }, turn.view())),
            Action::TestPage => {
                let view = turn.view();
                if let Some(salon) = &view.salon {
                    let document = test_page(salon, printer.size, &view.words);
                    turn.print(Job { document, market: salon.market, way: Way::Print(printer) });
                }
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, _turn: &mut Turn<'_>) {
        if let Answer::ReadPrinter(printer) = answer {
            self.printer = Some(printer);
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let Some(printer) = &self.printer else { return };
        let yes_no = if printer.receipts_by_itself { "form-yes" } else { "form-no" };
        let lines = [
            (view.say("paper-way"), view.say(way_key(printer.way))),
            (view.say("paper-target"), printer.target.clone()),
            (view.say("paper-size"), view.say(size_key(printer.size))),
            (view.say("paper-by-itself"), view.say(yes_no)),
        ];
        let values = lines.iter().map(|(label, _)| width(label)).max().unwrap_or(0) + BETWEEN;
        let buffer = frame.buffer_mut();
        let ellipsis = view.theme.signs().ellipsis;
        for (row, (label, value)) in area.rows().skip(1).zip(&lines) {
            let value_at = area.x + 2 + values;
            put(buffer, area.x + 2, row.y, value_at, label, view.style(Meaning::Label), ellipsis);
            put(buffer, value_at, row.y, area.right(), value, view.style(Meaning::Text), ellipsis);
        }
        let hint = view.say("paper-way-hint");
        put(buffer, area.x + 2, area.y + 6, area.right(), &hint, view.style(Meaning::Hint), ellipsis);
    }
}

/// Choosing the printer.
struct EditPrinter {
    printer: PrinterSettings,
}

impl FormOwner for EditPrinter {
    fn form(&self) -> &'static Form {
        &PRINTER
    }

    fn start(&self, view: &View) -> Draft {
        let printer = &self.printer;
        Draft::new()
            .with_chosen("way", printer.way.code(), view.say(way_key(printer.way)))
            .with("target", printer.target.clone())
            .with_chosen("size", printer.size.code(), view.say(size_key(printer.size)))
            .with("by-itself", if printer.receipts_by_itself { "yes" } else { "no" })
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let way = PrinterWay::from_code(draft.text("way")).unwrap_or(self.printer.way);
        let size = PaperSize::from_code(draft.text("size")).unwrap_or(self.printer.size);
        let printer = PrinterSettings {
            way,
            size,
            target: draft.text("target").to_owned(),
            receipts_by_itself: draft.yes("by-itself"),
        };
        turn.ask(ChangePrinter { printer });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, _turn: &mut Turn<'_>) -> FormEnd {
        if matches!(answer, Answer::ChangePrinter(_)) { FormEnd::Done } else { FormEnd::Open }
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Paper(PaperRefusal::NoCommand | PaperRefusal::NoDevice) => Some("target"),
            _ => None,
        }
    }
}
