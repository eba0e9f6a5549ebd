//! A short list of commands to choose from: F9 More.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::put;

/// So many rows a page key goes.
const PAGE: usize = 12;

/// What stands in the menu of everything else, in this order.
/// Each with the right without which it is not shown.
const MORE: &[(Action, Option<Permission>)] = &[
    (Action::NewClient, Some(Permission::WriteCard)),
    (Action::NewSale, Some(Permission::UseTill)),
    (Action::Bills, Some(Permission::SeeTill)),
    (Action::Scripts, Some(Permission::KeepStandard)),
    (Action::Notices, Some(Permission::SeeSchedule)),
    (Action::Catalogue, Some(Permission::SeeCatalogue)),
    (Action::Offers, Some(Permission::SeeOffers)),
    (Action::Certificates, Some(Permission::SeeOffers)),
    (Action::AbonementPlans, Some(Permission::SeeOffers)),
    (Action::Questionnaire, Some(Permission::EditQuestionnaire)),
    (Action::Standard, Some(Permission::KeepStandard)),
    (Action::Score, Some(Permission::SeeScore)),
    (Action::Goods, Some(Permission::SeeGoods)),
    (Action::Reactions, Some(Permission::TraceReactions)),
    (Action::Specialists, Some(Permission::SeeSchedule)),
    (Action::Rooms, Some(Permission::SeeSchedule)),
    (Action::Devices, Some(Permission::SeeSchedule)),
    (Action::Telephone, Some(Permission::MindDesk)),
    (Action::Calls, Some(Permission::MindDesk)),
    (Action::StepAway, Some(Permission::MindDesk)),
    (Action::Aways, Some(Permission::SeeScore)),
    (Action::Staff, Some(Permission::ManageStaff)),
    (Action::Imports, Some(Permission::ImportClients)),
    (Action::Overrides, Some(Permission::ManageTill)),
    (Action::Safety, Some(Permission::Backup)),
    (Action::Printer, Some(Permission::OwnAccount)),
    (Action::OwnPassword, Some(Permission::OwnAccount)),
    (Action::Settings, None),
    (Action::NextLanguage, None),
    (Action::NextTheme, None),
    (Action::Palette, None),
    (Action::Quit, None),
];

/// A menu of commands.
pub struct Menu {
    title: &'static str,
    actions: Vec<Action>,
    chosen: usize,
}

impl Menu {
    /// Everything that has no key of its own on the last line.
    pub fn more(view: &View) -> Self {
        Self { title: "action-more", actions: Self::everything_else(view), chosen: 0 }
    }

    /// What it offers to whoever sits here.
    pub fn everything_else(view: &View) -> Vec<Action> {
        let role = view.actor.as_ref().map(|actor| actor.role);
        MORE.iter()
            .filter(|(_, needs)| needs.is_none_or(|right| role.is_some_and(|role| role.may(right))))
            .map(|(action, _)| *action)
            .collect()
    }
}

impl Screen for Menu {
    fn title(&self, view: &View) -> String {
        view.say(self.title)
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Open, Action::Back]
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let count = self.actions.len();
        match action {
            Action::Up => self.chosen = (self.chosen + count - 1) % count,
            Action::Down => self.chosen = (self.chosen + 1) % count,
            Action::PageUp => self.chosen = self.chosen.saturating_sub(PAGE),
            Action::PageDown => self.chosen = (self.chosen + PAGE).min(count - 1),
            Action::Open => {
                turn.close();
                if let Some(action) = self.actions.get(self.chosen) {
                    turn.perform(*action);
                }
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let height = u16::try_from(self.actions.len()).unwrap_or(u16::MAX).saturating_add(2);
        let inside = boxed(centred(area, 44, height), frame.buffer_mut(), &view.theme, &self.title(view));
        let shown = usize::from(inside.height);
        let skipped = (self.chosen + 1).saturating_sub(shown);
        for (row, (at, action)) in inside.rows().zip(self.actions.iter().enumerate().skip(skipped)) {
            draw_command(frame, row, view, *action, at == self.chosen);
        }
        let (edge, signs, hint) = (inside.right(), view.theme.signs(), view.style(Meaning::Hint));
        if skipped > 0 {
            put(frame.buffer_mut(), edge, inside.y, edge + 1, signs.more_above, hint, "");
        }
        if skipped + shown < self.actions.len() {
            put(frame.buffer_mut(), edge, inside.bottom().saturating_sub(1), edge + 1, signs.more_below, hint, "");
        }
    }
}

/// One command with its name at the left and its best-known key at the right.
pub(super) fn draw_command(frame: &mut Frame<'_>, row: Rect, view: &View, action: Action, is_chosen: bool) {
    let ellipsis = view.theme.signs().ellipsis;
    let (name_style, key_style) = if is_chosen {
        (view.style(Meaning::Selected), view.style(Meaning::Selected))
    } else {
        (view.style(Meaning::Text), view.style(Meaning::Key))
    };
    let buffer = frame.buffer_mut();
    buffer.set_style(row, name_style);
    let key = view.keymap.key(&[Layer::Global], action).map(|key| key.to_string()).unwrap_or_default();
    let key_at = row.right().saturating_sub(u16::try_from(key.chars().count()).unwrap_or(0) + 1);
    if is_chosen {
        put(buffer, row.x, row.y, row.right(), view.theme.signs().here, name_style, "");
    }
    put(buffer, row.x + 2, row.y, key_at.saturating_sub(1), &view.say(action.name_key()), name_style, ellipsis);
    put(buffer, key_at, row.y, row.right(), &key, key_style, "");
}
