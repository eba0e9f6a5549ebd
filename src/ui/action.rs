//! What a person can mean by a key: a closed list of intents.
//!
//! Long because it is one table, read from the top to the bottom.
//!
//! The order of [`Action::ALL`] is the order of the help page. Key hints, the help and the palette are generated from
//! this table and the keymap; a screen answers to actions and never to keys.

/// Declares the intents once: the variant, its name in `config.toml`, the key of its full name (help, palette) and the
/// key of its short name (key lines).
macro_rules! actions {
    ($($(#[$doc:meta])* $variant:ident($id:literal, $name:literal, $hint:literal),)+) => {
        /// An intent.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Action {
            $($(#[$doc])* $variant,)+
        }

        impl Action {
            /// All intents, in the order of the help page.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name in `config.toml`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The key of the full name, for help and palette.
            pub const fn name_key(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The key of the short name, for the lines of keys.
            pub const fn hint_key(self) -> &'static str {
                match self { $(Self::$variant => $hint,)+ }
            }

            /// The intent of a name in `config.toml`.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|action| action.id() == id)
            }
        }
    };
}

actions! {
    // Moving about a list or a page.
    /// One row up.
    Up("up", "action-up", "action-up"),
    /// One row down.
    Down("down", "action-down", "action-down"),
    /// One column or page to the left.
    Left("left", "action-left", "action-left"),
    /// One column or page to the right.
    Right("right", "action-right", "action-right"),
    /// One screenful up.
    PageUp("page-up", "action-page-up", "action-page-up"),
    /// One screenful down.
    PageDown("page-down", "action-page-down", "action-page-down"),
    /// To the first row.
    First("first", "action-first", "action-first"),
    /// To the last row.
    Last("last", "action-last", "action-last"),
    /// To the next pane or part of the screen.
    NextPane("next-pane", "action-next-pane", "action-next-pane-hint"),
    /// To the previous pane or part of the screen.
    PreviousPane("previous-pane", "action-previous-pane", "action-previous-pane"),

    // Choosing.
    /// Opens the chosen row, or accepts what a dialogue proposes.
    Open("open", "action-open", "action-open-hint"),
    /// Back to where one came from; a form that was filled asks once.
    Back("back", "action-back", "action-back-hint"),
    /// Starts typing into this screen's search.
    Search("search", "action-search", "action-search-hint"),
    /// Adds a new one of what the screen lists.
    New("new", "action-new", "action-new-hint"),
    /// Changes the chosen one.
    Edit("edit", "action-edit", "action-edit-hint"),
    /// Takes the chosen one away; always asks, or can be taken back.
    Remove("remove", "action-remove", "action-remove-hint"),
    /// Shows the rule, the rounding and the ledger lines behind a number.
    Explain("explain", "action-explain", "action-explain-hint"),

    // Dialogues and forms.
    /// Answers a dialogue with yes.
    Yes("yes", "action-yes", "action-yes"),
    /// Answers a dialogue with no.
    No("no", "action-no", "action-no"),
    /// To the next field.
    NextField("next-field", "action-next-field", "action-next-field"),
    /// To the previous field.
    PreviousField("previous-field", "action-previous-field", "action-previous-field"),
    /// Keeps what the form holds.
    Save("save", "action-save", "action-save-hint"),

    // Cards of clients.
    /// Begins a new card.
    NewClient("new-client", "action-new-client", "action-new-client-hint"),
    /// Writes allergies on the card.
    AddAllergy("add-allergy", "action-add-allergy", "action-add-allergy-hint"),
    /// Notes that the client was asked and knows of no allergies.
    NoAllergies("no-allergies", "action-no-allergies", "action-no-allergies-hint"),
    /// Writes a condition on the card.
    AddCondition("add-condition", "action-add-condition", "action-add-condition-hint"),
    /// Writes a medication on the card.
    AddMedication("add-medication", "action-add-medication", "action-add-medication-hint"),
    /// Shows the phones in full; the audit log notes it.
    RevealPhone("reveal-phone", "action-reveal-phone", "action-reveal-phone-hint"),
    /// Opens the photographs of the client.
    Photographs("photographs", "action-photographs", "action-photographs-hint"),
    /// Shows the new pictures in the watched folder.
    WatchedFolder("watched-folder", "action-watched-folder", "action-watched-folder-hint"),
    /// Keeps a photograph to compare others with.
    MarkPicture("mark-picture", "action-mark-picture", "action-mark-picture-hint"),
    /// Gives two photographs out as one file.
    ExportPair("export-pair", "action-export-pair", "action-export-pair-hint"),
    /// Opens what the client agreed to.
    Consents("consents", "action-consents", "action-consents-hint"),
    /// Notes that the client agrees to something.
    GiveConsent("give-consent", "action-give-consent", "action-give-consent-hint"),
    /// Notes that the client takes a consent back.
    WithdrawConsent("withdraw-consent", "action-withdraw-consent", "action-withdraw-consent-hint"),
    /// Opens patch tests and doctors' words.
    SkinTests("skin-tests", "action-skin-tests", "action-skin-tests-hint"),
    /// Notes that a planned patch test was laid on.
    LayTest("lay-test", "action-lay-test", "action-lay-test-hint"),
    /// Writes what a patch test showed.
    ReadTest("read-test", "action-read-test", "action-read-test-hint"),
    /// Writes a doctor's word down.
    DoctorsWord("doctors-word", "action-doctors-word", "action-doctors-word-hint"),
    /// Opens the plan of courses and advice.
    Plan("plan", "action-plan", "action-plan-hint"),
    /// Opens the visits with what was done and what changed.
    Timeline("timeline", "action-timeline", "action-timeline-hint"),
    /// Books the next session of a course.
    BookSession("book-session", "action-book-session", "action-book-session-hint"),
    /// Leaves the next session of a course out, or takes the last one in again.
    SkipSession("skip-session", "action-skip-session", "action-skip-session-hint"),
    /// Puts a proposal into the plan.
    KeepAdvice("keep-advice", "action-keep-advice", "action-keep-advice-hint"),
    /// Adds advice in one's own words.
    OwnAdvice("own-advice", "action-own-advice", "action-own-advice-hint"),
    /// Shows the visits of one procedure alone, then all again.
    OnlyProcedure("only-procedure", "action-only-procedure", "action-only-procedure-hint"),
    /// What makes the client feel at home: a drink, the coat, small things.
    Comfort("comfort", "action-comfort", "action-comfort-hint"),
    /// Hangs the guest's coat on the number that is free, or hands it back.
    TurnCoat("turn-coat", "action-turn-coat", "action-turn-coat-hint"),
    /// Hangs the guest's coat on another tag.
    OtherTag("other-tag", "action-other-tag", "action-other-tag-hint"),
    /// Books the client's next visit from what suits.
    BookNext("book-next", "action-book-next", "action-book-next-hint"),
    /// Goods for care at home that suit the client.
    SuggestCare("suggest-care", "action-suggest-care", "action-suggest-care-hint"),
    /// Puts the chosen article on the bill of the visit.
    PutOnBill("put-on-bill", "action-put-on-bill", "action-put-on-bill-hint"),
    /// Makes one card of two.
    MergeCards("merge-cards", "action-merge-cards", "action-merge-cards-hint"),
    /// Makes two cards of one again.
    UndoMerge("undo-merge", "action-undo-merge", "action-undo-merge-hint"),

    // The till.
    /// Takes the payment as it stands on the screen.
    TakePayment("take-payment", "action-take-payment", "action-take-payment-hint"),
    /// Pays in notes and coins.
    PayCash("pay-cash", "action-pay-cash", "action-pay-cash-hint"),
    /// Pays by card.
    PayCard("pay-card", "action-pay-card", "action-pay-card-hint"),
    /// Pays by transfer or QR code.
    PayTransfer("pay-transfer", "action-pay-transfer", "action-pay-transfer-hint"),
    /// Pays with as many bonuses as may be, or with none.
    UseBonus("use-bonus", "action-use-bonus", "action-use-bonus-hint"),
    /// Pays with a certificate.
    UseCertificate("use-certificate", "action-use-certificate", "action-use-certificate-hint"),
    /// Takes a session of an abonement, or gives it back.
    UseSession("use-session", "action-use-session", "action-use-session-hint"),
    /// Pays from the deposit, or not.
    UseDeposit("use-deposit", "action-use-deposit", "action-use-deposit-hint"),
    /// Lets the client owe the rest, or not.
    OweRest("owe-rest", "action-owe-rest", "action-owe-rest-hint"),
    /// Keeps what is paid too much as a deposit, or gives change.
    KeepOver("keep-over", "action-keep-over", "action-keep-over-hint"),
    /// Adds goods, a procedure, an abonement, a certificate, a deposit.
    AddLine("add-line", "action-add-line", "action-add-line-hint"),
    /// Gives a discount by hand.
    AddDiscount("add-discount", "action-add-discount", "action-add-discount-hint"),
    /// Adds a tip.
    AddTip("add-tip", "action-add-tip", "action-add-tip-hint"),
    /// One piece more.
    OneMore("one-more", "action-one-more", "action-one-more-hint"),
    /// One piece less.
    OneLess("one-less", "action-one-less", "action-one-less-hint"),
    /// Takes the best promotions again.
    BestPromotions("best-promotions", "action-best-promotions", "action-best-promotions-hint"),
    /// Asks a manager to approve what is above a limit.
    AskManager("ask-manager", "action-ask-manager", "action-ask-manager-hint"),
    /// Drops a sale that nobody is going to pay.
    DropSale("drop-sale", "action-drop-sale", "action-drop-sale-hint"),
    /// Begins a sale without a visit.
    NewSale("new-sale", "action-new-sale", "action-new-sale-hint"),
    /// The bills of a shift, with their receipts.
    Bills("bills", "action-bills", "action-bills-hint"),
    /// Takes a paid bill back, whole or in part.
    Refund("refund", "action-refund", "action-refund-hint"),
    /// All pieces of a line go back, or none.
    TogglePiece("toggle-piece", "action-toggle-piece", "action-toggle-piece-hint"),
    /// The next way for the money to go back.
    NextWay("next-way", "action-next-way", "action-next-way-hint"),
    /// Tips go back too, or stay.
    ToggleTips("toggle-tips", "action-toggle-tips", "action-toggle-tips-hint"),
    /// The whole bill was a mistake.
    VoidBill("void-bill", "action-void-bill", "action-void-bill-hint"),
    /// Opens a shift of the till.
    OpenShift("open-shift", "action-open-shift", "action-open-shift-hint"),
    /// Counts the drawer and closes the shift for good.
    CloseShift("close-shift", "action-close-shift", "action-close-shift-hint"),
    /// The count is complete.
    CountDone("count-done", "action-count-done", "action-count-done-hint"),
    /// Calls a begun close off, so that the shift sells again.
    CallOffClose("call-off-close", "action-call-off-close", "action-call-off-close-hint"),
    /// Types in again what the terminal's slips say.
    Terminals("terminals", "action-terminals", "action-terminals-hint"),
    /// Puts cash into the drawer or takes it out, without a bill.
    MoveCash("move-cash", "action-move-cash", "action-move-cash-hint"),
    /// Looks at the running shift as it stands.
    ShowX("show-x", "action-show-x", "action-show-x-hint"),
    /// What those who closed told the next.
    Handovers("handovers", "action-handovers", "action-handovers-hint"),
    /// What was done above a limit.
    Overrides("overrides", "action-overrides", "action-overrides-hint"),
    /// The tolerance of a count and the float of a shift.
    TillRules("till-rules", "action-till-rules", "action-till-rules-hint"),

    // Places.
    /// The keys of this screen.
    Help("help", "action-help", "action-help-hint"),
    /// Today's board.
    Today("today", "action-today", "action-today-hint"),
    /// Finds a client.
    Find("find", "action-find", "action-find-hint"),
    /// Books a visit.
    Book("book", "action-book", "action-book-hint"),
    /// Takes payment.
    Pay("pay", "action-pay", "action-pay-hint"),
    /// The till and its shift.
    Till("till", "action-till", "action-till-hint"),
    /// Everything else.
    More("more", "action-more", "action-more-hint"),
    /// Every command by name.
    Palette("palette", "action-palette", "action-palette-hint"),
    /// Backups, and whether all is well with the books.
    Safety("safety", "action-safety", "action-safety"),
    /// Shows what is here as a document, and prints it.
    Print("print", "action-print", "action-print-hint"),
    /// Saves a document as PDF.
    SavePdf("save-pdf", "action-save-pdf", "action-save-pdf-hint"),
    /// Saves a document as plain text.
    SaveText("save-text", "action-save-text", "action-save-text-hint"),
    /// Saves a document as a table.
    SaveCsv("save-csv", "action-save-csv", "action-save-csv-hint"),
    /// The printer.
    Printer("printer", "action-printer", "action-printer"),
    /// Prints a page that proves the printer.
    TestPage("test-page", "action-test-page", "action-test-page-hint"),
    /// Comes in with the recovery code.
    Recover("recover", "action-recover", "action-recover-hint"),
    /// Makes a backup now.
    BackUpNow("back-up-now", "action-back-up-now", "action-back-up-now-hint"),
    /// Looks database, ledger and audit log over.
    CheckBooks("check-books", "action-check-books", "action-check-books-hint"),
    /// Language, theme, idle times and keys.
    Settings("settings", "action-settings", "action-settings"),
    /// The people who work here and may log in.
    Staff("staff", "action-staff", "action-staff"),
    /// Gives the chosen person a one-time password.
    ResetPassword("reset-password", "action-reset-password", "action-reset-password-hint"),
    /// Chooses a new password of one's own.
    OwnPassword("own-password", "action-own-password", "action-own-password"),
    /// Procedures, their lengths and prices.
    Catalogue("catalogue", "action-catalogue", "action-catalogue"),
    /// The bonus programme, promotions, limits of discounts.
    Offers("offers", "action-offers", "action-offers"),
    /// What the chosen client holds.
    Wallet("wallet", "action-wallet", "action-wallet-hint"),
    /// Gives points by hand, or takes them.
    AdjustBonus("adjust-bonus", "action-adjust-bonus", "action-adjust-bonus-hint"),
    /// Gives the points that are due for a birthday, a first visit or a friend.
    GiveGrant("give-grant", "action-give-grant", "action-give-grant-hint"),
    /// Joins a family's account of points, or leaves it.
    FamilyPool("family-pool", "action-family-pool", "action-family-pool-hint"),
    /// Notes who brought the client.
    BroughtBy("brought-by", "action-brought-by", "action-brought-by-hint"),
    /// Pauses the chosen abonement, or ends its pause.
    PauseAbonement("pause-abonement", "action-pause-abonement", "action-pause-abonement-hint"),
    /// Lets another person use the chosen abonement.
    ShareHeld("share-held", "action-share-held", "action-share-held-hint"),
    /// Gives some sessions of the chosen abonement to another person.
    SplitHeld("split-held", "action-split-held", "action-split-held-hint"),
    /// Gives the chosen abonement to another person.
    HandOn("hand-on", "action-hand-on", "action-hand-on-hint"),
    /// Lets what is chosen hold longer.
    ExtendHeld("extend-held", "action-extend-held", "action-extend-held-hint"),
    /// Writes off what is left of what is chosen.
    WriteOffHeld("write-off-held", "action-write-off-held", "action-write-off-held-hint"),
    /// Takes the chosen abonement back for money.
    RefundHeld("refund-held", "action-refund-held", "action-refund-held-hint"),
    /// Takes a session for the chosen visit, to which the client did not come.
    TakeMissed("take-missed", "action-take-missed", "action-take-missed-hint"),
    /// All certificates.
    Certificates("certificates", "action-certificates", "action-certificates"),
    /// Finds a certificate by its code.
    ReadCode("read-code", "action-read-code", "action-read-code-hint"),
    /// Stops the chosen certificate.
    StopHeld("stop-held", "action-stop-held", "action-stop-held-hint"),
    /// Names the chosen certificate to a client.
    NameHeld("name-held", "action-name-held", "action-name-held-hint"),
    /// Shows also what is used up, or no longer.
    ShowUsed("show-used", "action-show-used", "action-show-used-hint"),
    /// By which rules certificates are sold.
    CertificateRules("certificate-rules", "action-certificate-rules", "action-certificate-rules-hint"),
    /// What abonements the salon sells.
    AbonementPlans("abonement-plans", "action-abonement-plans", "action-abonement-plans"),
    /// Retail goods and their stock.
    Goods("goods", "action-goods", "action-goods"),
    /// To reactions and recalls.
    Reactions("reactions", "action-reactions", "action-reactions"),
    /// Notes a reaction of the client.
    ReportReaction("report-reaction", "action-report-reaction", "action-report-reaction-hint"),
    /// Writes the suspected allergen on the card.
    AddSuspectAllergy("add-suspect-allergy", "action-add-suspect-allergy", "action-add-suspect-allergy-hint"),
    /// To the lot of a suspect, and whom else it touched.
    OpenLot("open-lot", "action-open-lot", "action-open-lot-hint"),
    /// What to say to the client now.
    WhatToSay("what-to-say", "action-what-to-say", "action-what-to-say-hint"),
    /// Adds what came later to a reaction.
    NoteReaction("note-reaction", "action-note-reaction", "action-note-reaction-hint"),
    /// Closes a reaction with how it ended.
    CloseReaction("close-reaction", "action-close-reaction", "action-close-reaction-hint"),
    /// To the lots, to find one by its number.
    ShowLots("show-lots", "action-show-lots", "action-show-lots-hint"),
    /// Calls a lot back, or lifts the recall.
    RecallLot("recall-lot", "action-recall-lot", "action-recall-lot-hint"),
    /// Notes a call about a recall.
    NoteCall("note-call", "action-note-call", "action-note-call-hint"),
    /// Takes a delivery of the chosen goods in.
    ReceiveGoods("receive-goods", "action-receive-goods", "action-receive-goods-hint"),
    /// Writes pieces of the chosen goods off.
    WriteOffGoods("write-off-goods", "action-write-off-goods", "action-write-off-goods-hint"),
    /// Counts what lies on the shelf.
    CountShelf("count-shelf", "action-count-shelf", "action-count-shelf-hint"),
    /// Shows what came and went of the chosen goods.
    GoodsMoves("goods-moves", "action-goods-moves", "action-goods-moves-hint"),
    /// How the shelf is kept.
    ShelfSettings("shelf-settings", "action-shelf-settings", "action-shelf-settings-hint"),
    /// Who does procedures, and when.
    Specialists("specialists", "action-specialists", "action-specialists"),
    /// The working hours of the chosen specialist.
    Hours("hours", "action-hours", "action-hours-hint"),
    /// Rooms, chairs and tables.
    Rooms("rooms", "action-rooms", "action-rooms"),
    /// Devices that procedures occupy.
    Devices("devices", "action-devices", "action-devices"),

    // Asking for the anamnesis.
    /// What a client was asked about health, and what is due to be asked.
    Anamnesis("anamnesis", "action-anamnesis", "action-anamnesis-hint"),
    /// Nothing has changed: every answer that is due stands as before.
    AsBefore("as-before", "action-as-before", "action-as-before-hint"),
    /// The client would rather not say, or does not know.
    NotSaid("not-said", "action-not-said", "action-not-said-hint"),
    /// Looks the answers over, and finishes.
    FinishAnamnesis("finish-anamnesis", "action-finish-anamnesis", "action-finish-anamnesis-hint"),
    /// Asks in the next language.
    AskInNext("ask-in-next", "action-ask-in-next", "action-ask-in-next-hint"),
    /// Earlier answerings of the client.
    AnamnesisHistory("anamnesis-history", "action-anamnesis-history", "action-anamnesis-history-hint"),
    /// Lays the half-given answers aside and begins anew.
    LayAside("lay-aside", "action-lay-aside", "action-lay-aside-hint"),
    /// The questionnaire of the anamnesis.
    Questionnaire("questionnaire", "action-questionnaire", "action-questionnaire"),
    /// The rules of the service standard.
    Standard("standard", "action-standard", "action-standard"),
    /// Pauses the chosen rule of the standard, or takes it up again.
    PauseRule("pause-rule", "action-pause-rule", "action-pause-rule-hint"),
    /// Reads the file of the standard in.
    LoadStandard("load-standard", "action-load-standard", "action-load-standard-hint"),
    /// Writes the standard out as a file.
    WriteStandard("write-standard", "action-write-standard", "action-write-standard-hint"),
    /// Says in which months guests come in coats.
    CoatMonths("coat-months", "action-coat-months", "action-coat-months-hint"),
    /// The versions of the standard.
    StandardVersions("standard-versions", "action-standard-versions", "action-standard-versions-hint"),
    /// Puts the chosen rule, or the standard, back as it comes with the program.
    BuiltInRule("built-in-rule", "action-built-in-rule", "action-built-in-rule-hint"),
    /// How the service standard is kept.
    Score("score", "action-score", "action-score"),
    /// Opens the weekly list of what no program can see.
    WeekList("week-list", "action-week-list", "action-week-list-hint"),
    /// Looks at a day, a week or a month.
    NextPeriod("next-period", "action-next-period", "action-next-period-hint"),
    /// Notes that a rule was kept now and then.
    KeptPartly("kept-partly", "action-kept-partly", "action-kept-partly-hint"),
    /// Moves the chosen thing up.
    MoveUp("move-up", "action-move-up", "action-move-up"),
    /// Moves the chosen thing down.
    MoveDown("move-down", "action-move-down", "action-move-down"),

    // Bringing clients in.
    /// Bring clients in from a file, and take them out again.
    Imports("imports", "action-imports", "action-imports"),
    /// Tells what would happen, and writes nothing.
    ImportTry("import-try", "action-import-try", "action-import-try-hint"),
    /// Brings the clients in.
    ImportBring("import-bring", "action-import-bring", "action-import-bring-hint"),
    /// Reads the file in the next encoding.
    ImportEncoding("import-encoding", "action-import-encoding", "action-import-encoding-hint"),
    /// Reads the file with the next delimiter.
    ImportDelimiter("import-delimiter", "action-import-delimiter", "action-import-delimiter-hint"),
    /// Chooses what is done with rows of known clients.
    ImportKnown("import-known", "action-import-known", "action-import-known-hint"),
    /// Chooses what is done with rows that share a phone with somebody of another name.
    ImportFamily("import-family", "action-import-family", "action-import-family-hint"),
    /// Takes the clients of the chosen import out again.
    ImportUndo("import-undo", "action-import-undo", "action-import-undo-hint"),
    /// Ends an import that was cut short.
    ImportEnd("import-end", "action-import-end", "action-import-end-hint"),

    // A visit's way, one key a step.
    /// The client said again that they come.
    ConfirmVisit("confirm-visit", "action-confirm-visit", "action-confirm-visit-hint"),
    /// The client came in.
    Arrive("arrive", "action-arrive", "action-arrive-hint"),
    /// The procedure begins.
    StartVisit("start-visit", "action-start-visit", "action-start-visit-hint"),
    /// The procedure is over.
    Finish("finish", "action-finish", "action-finish-hint"),
    /// The visit goes to another time.
    MoveVisit("move-visit", "action-move-visit", "action-move-visit-hint"),
    /// The visit is called off.
    CancelVisit("cancel-visit", "action-cancel-visit", "action-cancel-visit-hint"),
    /// The client did not come.
    NoShow("no-show", "action-no-show", "action-no-show-hint"),
    /// Takes the first day on which nothing stops the procedure.
    TakeSafeDay("take-safe-day", "action-take-safe-day", "action-take-safe-day-hint"),
    /// Checks a procedure for the client of the card.
    CheckProcedure("check-procedure", "action-check-procedure", "action-check-procedure-hint"),
    /// What to say or do now was said or done.
    PromptDone("prompt-done", "action-prompt-done", "action-prompt-done-hint"),
    /// It is not said or done this time.
    PromptNotNow("prompt-not-now", "action-prompt-not-now", "action-prompt-not-now-hint"),
    /// It is not said or done, and why.
    PromptWhyNot("prompt-why-not", "action-prompt-why-not", "action-prompt-why-not-hint"),
    /// To the next thing to say or do.
    NextPrompt("next-prompt", "action-next-prompt", "action-next-prompt-hint"),
    /// To the thing to say or do before.
    PreviousPrompt("previous-prompt", "action-previous-prompt", "action-previous-prompt-hint"),
    /// The whole standard of the chosen visit.
    VisitStandard("visit-standard", "action-visit-standard", "action-visit-standard-hint"),
    /// What to say on the telephone, to whoever walks in, to whoever complains.
    Scripts("scripts", "action-scripts", "action-scripts-hint"),
    /// Begins the words anew: another call, another guest.
    BeginAnew("begin-anew", "action-begin-anew", "action-begin-anew-hint"),
    /// The record of the chosen visit.
    Record("record", "action-record", "action-record-hint"),
    /// Marks zones on the drawing.
    RecordZones("record-zones", "action-record-zones", "action-record-zones-hint"),
    /// Notes products and lots.
    RecordProducts("record-products", "action-record-products", "action-record-products-hint"),
    /// Writes what is typed of a record.
    RecordDetails("record-details", "action-record-details", "action-record-details-hint"),
    /// Proposes what was set last time.
    RecordAsLast("record-as-last", "action-record-as-last", "action-record-as-last-hint"),
    /// Signs the record.
    SignRecord("sign-record", "action-sign-record", "action-sign-record-hint"),
    /// Adds to a signed record.
    AddToRecord("add-to-record", "action-add-to-record", "action-add-to-record-hint"),
    /// Prints the advice for home.
    PrintAftercare("print-aftercare", "action-print-aftercare", "action-print-aftercare-hint"),
    /// Marks a zone or takes the mark off.
    MarkZone("mark-zone", "action-mark-zone", "action-mark-zone-hint"),
    /// Turns between face and body.
    TurnDiagram("turn-diagram", "action-turn-diagram", "action-turn-diagram-hint"),
    /// Looks at the day before.
    PreviousDay("previous-day", "action-previous-day", "action-previous-day-hint"),
    /// Looks at the day after.
    NextDay("next-day", "action-next-day", "action-next-day-hint"),
    /// Shows the visits of the next specialist alone, then everybody's again.
    NextSpecialist("next-specialist", "action-next-specialist", "action-next-specialist-hint"),
    /// Looks at a day chosen in the calendar.
    PickDay("pick-day", "action-pick-day", "action-pick-day-hint"),

    // Notices.
    /// Opens the list of notices.
    Notices("notices", "action-notices", "action-notices-hint"),
    /// Notes that a notice was seen, or takes that back.
    SeeNotice("see-notice", "action-see-notice", "action-see-notice-hint"),

    // The console itself.
    /// Takes back the last step of a visit.
    Undo("undo", "action-undo", "action-undo-hint"),
    /// Speaks the next language.
    NextLanguage("next-language", "action-next-language", "action-next-language"),
    /// Wears the next theme.
    NextTheme("next-theme", "action-next-theme", "action-next-theme"),
    /// Steps away from the desk: locks at once, and the clock of the minutes begins.
    StepAway("step-away", "action-step-away", "action-step-away-hint"),
    /// The telephone: begins a call, or goes back to the one that is open.
    Telephone("telephone", "action-telephone", "action-telephone-hint"),
    /// Telephone calls and who waits to be called back.
    Calls("calls", "action-calls", "action-calls"),
    /// Who was away from the desk.
    Aways("aways", "action-aways", "action-aways"),
    /// The caller was reached.
    CallReached("call-reached", "action-call-reached", "action-call-reached-hint"),
    /// Nobody answered: it is tried again later.
    CallNoAnswer("call-no-answer", "action-call-no-answer", "action-call-no-answer-hint"),
    /// Calling back is not needed any more.
    CallNotNeeded("call-not-needed", "action-call-not-needed", "action-call-not-needed-hint"),
    /// Says who stood in.
    NameStandIn("name-stand-in", "action-name-stand-in", "action-name-stand-in-hint"),
    /// Puts the call on hold and goes to the guest.
    HoldCall("hold-call", "action-hold-call", "action-hold-call-hint"),
    /// Hides all personal data; pressed again, locks.
    Lock("lock", "action-lock", "action-lock-hint"),
    /// Ends the program.
    Quit("quit", "action-quit", "action-quit"),
}
