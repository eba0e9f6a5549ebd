//! Where a key has its meaning.

/// Declares the layers: the variant, its name in `config.toml`, the key of its title in the help.
macro_rules! layers {
    ($($(#[$doc:meta])* $variant:ident($id:literal, $title:literal),)+) => {
        /// A part of the console with keys of its own. A screen names its layers, the nearest first; [`Layer::Global`]
        /// comes last by itself.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Layer {
            $($(#[$doc])* $variant,)+
        }

        impl Layer {
            /// All layers.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name in `config.toml`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The key of its title in the help.
            pub const fn title_key(self) -> &'static str {
                match self { $(Self::$variant => $title,)+ }
            }

            /// The layer of a name in `config.toml`.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|layer| layer.id() == id)
            }
        }
    };
}

layers! {
    /// A question that waits for its answer.
    Dialogue("dialogue", "layer-dialogue"),
    /// A form being filled.
    Form("form", "layer-form"),
    /// A search line being typed into, with its hits below.
    Search("search", "layer-search"),
    /// The board of a day and its visits.
    Visits("visits", "layer-visits"),
    /// What to say and do now, wherever it stands beside something.
    Prompts("prompts", "layer-prompts"),
    /// The words for telephone, walk-in and complaint.
    Scripts("scripts", "action-scripts"),
    /// A list one moves in.
    List("list", "layer-list"),
    /// The card of a client.
    Card("card", "layer-card"),
    /// A guest's comfort, or their next visit.
    Comfort("comfort", "layer-comfort"),
    /// Goods for care that suit a guest.
    CareGoods("care-goods", "layer-care-goods"),
    /// The record of a visit.
    Record("record", "layer-record"),
    /// The drawing on which zones are marked.
    Zones("zones", "layer-zones"),
    /// The products of a record.
    Products("products", "layer-products"),
    /// A bill being paid.
    Pay("pay", "layer-pay"),
    /// Bills and receipts.
    Bills("bills", "layer-bills"),
    /// A paid bill being taken back.
    Refund("refund", "layer-refund"),
    /// The till and its shifts.
    Till("till", "layer-till"),
    /// Money being counted.
    Count("count", "layer-count"),
    /// A shift being closed, outside its counts.
    Close("close", "layer-close"),
    /// Clients being brought in.
    Import("import", "layer-import"),
    /// The list of staff.
    Staff("staff", "layer-staff"),
    /// The shelf of goods.
    Goods("goods", "layer-goods"),
    /// A reaction and its suspects.
    Reaction("reaction", "layer-reaction"),
    /// Lots, recalls and whom they touched.
    Lot("lot", "layer-lot"),
    /// What a client holds.
    Wallet("wallet", "layer-wallet"),
    /// The photographs of a client.
    Photographs("photographs", "layer-photographs"),
    /// What a client agreed to.
    Consents("consents", "layer-consents"),
    /// Patch tests and doctors' words of a client.
    SkinTests("skin-tests", "layer-skin-tests"),
    /// The plan of a client.
    Plan("plan", "layer-plan"),
    /// The visits of a client.
    Timeline("timeline", "layer-timeline"),
    /// The list of certificates.
    Certificates("certificates", "layer-certificates"),
    /// The list of specialists.
    Specialists("specialists", "layer-specialists"),
    /// The door, beside the form.
    Door("door", "layer-door"),
    /// Backups and the check.
    Safety("safety", "layer-safety"),
    /// A client being asked for the anamnesis.
    Anamnesis("anamnesis", "layer-anamnesis"),
    /// The questionnaire being edited.
    Questionnaire("questionnaire", "action-questionnaire"),
    /// A document before it is printed.
    Paper("paper", "layer-paper"),
    /// The printer.
    Printer("printer", "action-printer"),
    /// The rules of the service standard.
    Standard("standard", "action-standard"),
    /// How the service standard is kept.
    Score("score", "layer-score"),
    /// A manager's weekly list.
    WeekList("week-list", "layer-week-list"),
    /// The list of notices.
    Notices("notices", "layer-notices"),
    /// Telephone calls.
    Calls("calls", "action-calls"),
    /// Who was away from the desk.
    Aways("aways", "action-aways"),
    /// Works everywhere.
    Global("global", "layer-global"),
}
