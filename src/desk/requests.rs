//! The one table of use cases. A new verb is one file and one line here.
//!
//! Long because it is one table, read from the top to the bottom.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::ids::RequestKey;
use crate::domain::role::Permission;
use crate::store::{StoreError, Tx};

use super::context::Context;
use super::error::DeskError;
use super::use_case::UseCase;

/// From the table: the closed enums [`Request`] and [`Answer`], and the dispatch between them.
macro_rules! use_cases {
    ($($(#[$doc:meta])* $name:ident($path:ty),)+) => {
        /// Everything that a person or a script may ask of the salon. In JSON: `{"do": "find", "query": "aig"}`.
        #[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
        #[serde(tag = "do", rename_all = "snake_case")]
        pub enum Request {
            $($(#[$doc])* $name($path),)+
        }

        /// What comes back, one variant for each request.
        #[derive(Clone, Debug, Serialize)]
        #[serde(untagged)]
        #[allow(clippy::large_enum_variant)] // answers are made once and moved once
        pub enum Answer {
            $($(#[$doc])* $name(<$path as UseCase>::Answer),)+
        }

        $(impl From<$path> for Request {
            fn from(request: $path) -> Self {
                Self::$name(request)
            }
        }

        impl Asked for $path {
            fn answer_of(answer: Answer) -> Option<<$path as UseCase>::Answer> {
                match answer {
                    Answer::$name(answer) => Some(answer),
                    #[allow(unreachable_patterns)] // while the table has one line
                    _ => None,
                }
            }
        })+

        impl Request {
            /// The names of all requests with the right that each needs and whether it writes, in the table's order.
            pub const ALL: &'static [(&'static str, Permission, bool)] =
                &[$((stringify!($name), <$path as UseCase>::NEEDS, <$path as UseCase>::WRITES),)+];

            /// The request's name, for the audit log.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$name(_) => stringify!($name),)+ }
            }

            /// The right it needs.
            pub fn needs(&self) -> Permission {
                match self { $(Self::$name(_) => <$path as UseCase>::NEEDS,)+ }
            }

            /// Whether it changes anything.
            pub fn writes(&self) -> bool {
                match self { $(Self::$name(_) => <$path as UseCase>::WRITES,)+ }
            }

            /// The caller's own name for it.
            pub fn key(&self) -> Option<RequestKey> {
                match self { $(Self::$name(request) => request.key(),)+ }
            }

            /// The answer that was kept in JSON for the same request.
            pub(in crate::desk) fn read_answer(&self, json: &str) -> Result<Answer, DeskError> {
                match self { $(Self::$name(_) => read::<<$path as UseCase>::Answer>(json).map(Answer::$name),)+ }
            }

            /// Runs it. Only the gate calls this.
            pub(in crate::desk) fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Answer, DeskError> {
                match self { $(Self::$name(request) => request.run(tx, context).map(Answer::$name),)+ }
            }
        }
    };
}

/// A use case of the table: its own answer out of the enum of all.
pub trait Asked: UseCase {
    /// The answer, where it is this use case's.
    fn answer_of(answer: Answer) -> Option<Self::Answer>;
}

impl Request {
    /// Whether somebody with a one-time password may ask for it.
    pub(in crate::desk) fn is_open_to_newcomers(&self) -> bool {
        matches!(self, Self::WhoAmI(_) | Self::ChangePassword(_) | Self::ReadSalon(_))
    }

    /// Whether a backup is due once it is done.
    pub(in crate::desk) fn asks_for_backup(&self) -> bool {
        matches!(self, Self::CloseShift(_))
    }

    /// The request in JSON.
    pub(in crate::desk) fn to_json(&self) -> Result<String, DeskError> {
        json(self)
    }
}

impl Answer {
    /// The answer in JSON.
    pub fn to_json(&self) -> Result<String, DeskError> {
        json(self)
    }
}

/// Any value in JSON. It fails for maps whose keys are no text, which no request has.
pub(in crate::desk) fn json(value: &impl Serialize) -> Result<String, DeskError> {
    serde_json::to_string(value).map_err(|error| StoreError::Statement(error.to_string()).into())
}

/// A value out of JSON that this program wrote.
pub(in crate::desk) fn read<T: DeserializeOwned>(json: &str) -> Result<T, DeskError> {
    serde_json::from_str(json).map_err(|error| StoreError::Damaged(error.to_string()).into())
}

use_cases! {
    /// Tells who is logged in.
    WhoAmI(super::who_am_i::WhoAmI),
    /// Tells what salon this is.
    ReadSalon(super::settings::ReadSalon),
    /// Changes the salon's name, zone and language.
    ChangeSalon(super::settings::ChangeSalon),
    /// Lists the members of staff.
    ListStaff(super::staff::ListStaff),
    /// Takes a new member of staff on.
    AddStaff(super::staff::AddStaff),
    /// Changes a person's name and role.
    ChangeStaff(super::staff::ChangeStaff),
    /// Keeps a person out from now on.
    DeactivateStaff(super::staff::DeactivateStaff),
    /// Lets a person in again.
    ReactivateStaff(super::staff::ReactivateStaff),
    /// Gives a person a one-time password.
    ResetPassword(super::staff::ResetPassword),
    /// Changes one's own password.
    ChangePassword(super::staff::ChangePassword),
    /// Verifies database, references, ledger and audit log.
    Check(super::check::Check),
    /// Lists rows of the audit log.
    ListAudit(super::audit::ListAudit),
    /// Tells where backups go and when the last one was proven.
    ReadBackupStatus(super::backup::ReadBackupStatus),
    /// Chooses where backups go and how many are kept.
    ChangeBackupSettings(super::backup::ChangeBackupSettings),
    /// Keeps a half-filled form.
    SaveDraft(super::drafts::SaveDraft),
    /// Gives a half-filled form back.
    LoadDraft(super::drafts::LoadDraft),
    /// Forgets a half-filled form.
    DropDraft(super::drafts::DropDraft),

    /// Lists the procedures.
    ListCatalogue(super::catalogue::ListCatalogue),
    /// Adds or changes a procedure.
    SaveProcedure(super::catalogue::SaveProcedure),
    /// Lists the products that a procedure usually uses.
    ListProcedureProducts(super::catalogue::ListProcedureProducts),
    /// Says anew which products a procedure usually uses.
    SetProcedureProducts(super::catalogue::SetProcedureProducts),
    /// Notes a reaction.
    ReportReaction(super::reaction::ReportReaction),
    /// Lists reactions.
    ListReactions(super::reaction::ListReactions),
    /// Traces what a reaction may have come from.
    TraceReaction(super::reaction::TraceReaction),
    /// Writes the allergy that a reaction points to on the card.
    AddReactionAllergy(super::reaction::AddReactionAllergy),
    /// Adds what came later to a reaction.
    NoteReaction(super::reaction::NoteReaction),
    /// Closes a reaction.
    CloseReaction(super::reaction::CloseReaction),
    /// Finds lots by their numbers.
    FindLots(super::recall::FindLots),
    /// Tells whom a lot touched.
    TellLot(super::recall::TellLot),
    /// Calls a lot back.
    RecallLot(super::recall::RecallLot),
    /// Lifts a recall.
    LiftRecall(super::recall::LiftRecall),
    /// Lists the recalls.
    ListRecalls(super::recall::ListRecalls),
    /// Notes a try to reach a client about a recall.
    NoteRecallCall(super::recall::NoteRecallCall),
    /// Takes a procedure out of the catalogue, or back into it.
    RetireProcedure(super::catalogue::RetireProcedure),

    /// Shows the bonus programme.
    ShowProgramme(super::offers::ShowProgramme),
    /// Keeps the bonus programme as written.
    SaveProgramme(super::offers::SaveProgramme),
    /// Lists what the bonus programme was before.
    ProgrammeHistory(super::offers::ProgrammeHistory),
    /// Lists the promotions.
    ListPromotions(super::offers::ListPromotions),
    /// Adds or changes a promotion.
    SavePromotion(super::offers::SavePromotion),
    /// Ends a promotion before its time, or lets it run again.
    RetirePromotion(super::offers::RetirePromotion),
    /// Shows the limits of discounts and the rounding of cash.
    ShowTillRules(super::offers::ShowTillRules),
    /// Keeps the limits of discounts and the rounding of cash.
    SaveTillRules(super::offers::SaveTillRules),

    /// Lists specialists with their hours, rooms, devices and block-outs.
    ListSchedule(super::schedule::ListSchedule),
    /// Adds or changes a specialist.
    SaveSpecialist(super::schedule::SaveSpecialist),
    /// Adds or changes a room.
    SaveRoom(super::schedule::SaveRoom),
    /// Adds or changes a device.
    SaveDevice(super::schedule::SaveDevice),
    /// Sets the working hours of a specialist.
    SetWorkingHours(super::schedule::SetWorkingHours),
    /// Keeps a stretch free of visits.
    BlockOut(super::schedule::BlockOut),
    /// Frees a blocked stretch.
    Unblock(super::schedule::Unblock),
    /// Searches for free times on a day.
    FreeSlots(super::schedule::FreeSlots),

    /// Shows the board of a day.
    Day(super::visit::Day),
    /// Lists the visits of a client.
    VisitsOfClient(super::visit::VisitsOfClient),
    /// Books a visit.
    Book(super::visit::Book),
    /// Moves a visit.
    MoveVisit(super::visit::MoveVisit),
    /// Calls a visit off.
    CancelVisit(super::visit::CancelVisit),
    /// Notes that a client has said again that they come.
    Confirm(super::visit::Confirm),
    /// Notes that a client came in.
    Arrive(super::visit::Arrive),
    /// Notes that the client's allergies were confirmed for a visit.
    ConfirmAllergies(super::visit::ConfirmAllergies),
    /// Notes that a procedure begins.
    Start(super::visit::Start),
    /// Notes that a procedure is over.
    Finish(super::visit::Finish),
    /// Notes that a client did not come.
    NoShow(super::visit::NoShow),
    /// Takes back the last step of a visit.
    UndoStep(super::visit::UndoStep),
    /// Opens a shift of the till with a count.
    OpenShift(super::till::OpenShift),
    /// Tells what the till stands at.
    ShowTill(super::till::ShowTill),
    /// Shows the bill of a visit, made where there is none.
    OpenBill(super::till::OpenBill),
    /// Begins a sale without a visit.
    OpenSale(super::till::OpenSale),
    /// Shows a bill by its number.
    ShowBill(super::till::ShowBill),
    /// Writes what is added to an open bill, and what is chosen.
    ChangeBill(super::till::ChangeBill),
    /// Drops an open sale without a visit.
    DropBill(super::till::DropBill),
    /// Lists bills.
    ListBills(super::till::ListBills),
    /// Takes payment of a bill and closes its visit.
    Pay(super::till::Pay),
    /// Shows what a refund would give back.
    PlanRefund(super::till::PlanRefund),
    /// Takes a paid bill back, whole or in part.
    RefundBill(super::till::RefundBill),
    /// Lists who is to pay.
    ListPayers(super::till::ListPayers),
    /// Shows an entry of the ledger with its postings.
    ExplainEntry(super::till::ExplainEntry),
    /// Puts cash into the drawer or takes it out, without a bill.
    MoveCash(super::till::MoveCash),
    /// Shows the running shift as it stands.
    ShowX(super::till::ShowX),
    /// Shows how far a close has come.
    ShowClose(super::till::ShowClose),
    /// Begins the close of the running shift.
    BeginClose(super::till::BeginClose),
    /// Seals a blind count of the drawer.
    SealCount(super::till::SealCount),
    /// Keeps what the terminal's slips say.
    StateTerminals(super::till::StateTerminals),
    /// Calls a begun close off.
    CallOffClose(super::till::CallOffClose),
    /// Closes a shift of which everything is sealed, for good.
    CloseShift(super::till::CloseShift),
    /// Lists the notes from one shift to the next.
    ListHandovers(super::till::ListHandovers),
    /// Notes that somebody read them.
    ReadHandovers(super::till::ReadHandovers),
    /// Tells the rules of the till.
    ReadTillRules(super::till::ReadTillRules),
    /// Changes the rules of the till.
    ChangeTillRules(super::till::ChangeTillRules),
    /// Lists shifts, the latest first.
    ListShifts(super::till::ListShifts),
    /// Shows the report of a closed shift.
    ShowShift(super::till::ShowShift),

    /// Takes a manager's word on the spot.
    Approve(super::approval::Approve),
    /// Lists what was done above a limit.
    ListOverrides(super::approval::ListOverrides),
    /// Settles what was done above a limit with a manager's word.
    SettleOverride(super::approval::SettleOverride),

    /// Reads the ledger, page by page.
    ReadJournal(super::ledger::ReadJournal),
    /// Tells what a day moved in every ledger.
    ReadDay(super::ledger::ReadDay),
    /// Reads what lies in each account.
    ReadBalances(super::ledger::ReadBalances),
    /// Lists retail goods with their stock.
    ListGoods(super::goods::ListGoods),
    /// Adds or changes goods.
    SaveGoods(super::goods::SaveGoods),
    /// Takes goods off the list, or back onto it.
    RetireGoods(super::goods::RetireGoods),
    /// Takes a delivery in.
    ReceiveGoods(super::goods::ReceiveGoods),
    /// Writes pieces off.
    WriteOffGoods(super::goods::WriteOffGoods),
    /// Keeps a count of the shelf.
    CountGoods(super::goods::CountGoods),
    /// Lists what came and went of goods.
    ListGoodsMoves(super::goods::ListGoodsMoves),
    /// Tells how the shelf is kept.
    ReadGoodsSettings(super::goods::ReadGoodsSettings),
    /// Changes how the shelf is kept.
    ChangeGoodsSettings(super::goods::ChangeGoodsSettings),
    /// Shows what a client holds.
    ShowWallet(super::wallet::ShowWallet),
    /// Gives points by hand, or takes them, with a reason.
    AdjustBonus(super::wallet::AdjustBonus),
    /// Gives the points that the programme has for an occasion.
    GiveGrant(super::wallet::GiveGrant),
    /// Takes every point out of the books whose last day has passed.
    ExpireBonuses(super::wallet::ExpireBonuses),
    /// Notes which friend brought a client.
    SetBroughtBy(super::wallet::SetBroughtBy),
    /// Makes a client a member of a family's pool of points.
    JoinPool(super::wallet::JoinPool),
    /// Takes a client out of their pool.
    LeavePool(super::wallet::LeavePool),
    /// Finds a certificate by its code.
    ReadCertificate(super::wallet::ReadCertificate),
    /// Lists certificates, those that end soonest first.
    ListCertificates(super::wallet::ListCertificates),
    /// Stops a certificate, and puts a new one into its place.
    StopCertificate(super::wallet::StopCertificate),
    /// Gives a certificate a later last day.
    ExtendCertificate(super::wallet::ExtendCertificate),
    /// Names a certificate to a client.
    NameCertificate(super::wallet::NameCertificate),
    /// Writes off what is left on a certificate that has ended.
    WriteOffCertificate(super::wallet::WriteOffCertificate),
    /// Tells by which rules certificates are sold.
    ShowCertificateRules(super::wallet::ShowCertificateRules),
    /// Sets by which rules certificates are sold.
    SaveCertificateRules(super::wallet::SaveCertificateRules),
    /// Lists the plans of abonements.
    ListPlans(super::wallet::ListPlans),
    /// Adds a plan of abonements, or changes one.
    SavePlan(super::wallet::SavePlan),
    /// Takes a plan out of sale, or puts it on sale again.
    RetirePlan(super::wallet::RetirePlan),
    /// Pauses an abonement.
    FreezeAbonement(super::wallet::FreezeAbonement),
    /// Ends the pause of an abonement.
    UnfreezeAbonement(super::wallet::UnfreezeAbonement),
    /// Gives an abonement a later last day.
    ExtendAbonement(super::wallet::ExtendAbonement),
    /// Gives an abonement to another person.
    HandOnAbonement(super::wallet::HandOnAbonement),
    /// Parts some sessions into an abonement of another person.
    SplitAbonement(super::wallet::SplitAbonement),
    /// Lets a person use an abonement beside its owner.
    ShareAbonement(super::wallet::ShareAbonement),
    /// Takes a session for a visit to which the client did not come.
    TakeMissedSession(super::wallet::TakeMissedSession),
    /// Takes an abonement back from a client, by the rule of its plan.
    RefundAbonement(super::wallet::RefundAbonement),
    /// Writes off the sessions left of an abonement that has ended.
    WriteOffAbonement(super::wallet::WriteOffAbonement),

    /// Lists what somebody at the desk should know now.
    ListNotices(super::notice::ListNotices),
    /// Takes it upon this console to tell notices.
    ClaimNotices(super::notice::ClaimNotices),
    /// Notes that somebody has seen notices.
    SeeNotices(super::notice::SeeNotices),
    /// Lists the patch tests that wait to be read.
    ListTestsToRead(super::notice::ListTestsToRead),

    /// Opens the record of a visit.
    OpenRecord(super::record::OpenRecord),
    /// Writes the record of a visit.
    WriteRecord(super::record::WriteRecord),
    /// Finds the product and the lot of what was scanned.
    FindProduct(super::record::FindProduct),
    /// Signs the record of a visit.
    SignRecord(super::record::SignRecord),
    /// Adds to a signed record.
    AddToRecord(super::record::AddToRecord),

    /// Keeps a document as it was first made.
    KeepPaper(super::paper::KeepPaper),
    /// Tells how documents reach paper.
    ReadPrinter(super::paper::ReadPrinter),
    /// Chooses how documents reach paper.
    ChangePrinter(super::paper::ChangePrinter),
    /// Shows the plan of a client.
    ShowPlan(super::plan::ShowPlan),
    /// Shows the visits of a client with what was done and what changed.
    ShowTimeline(super::plan::ShowTimeline),
    /// Plans a course, or changes one.
    SaveCourse(super::plan::SaveCourse),
    /// Ends a course before its last session.
    EndCourse(super::plan::EndCourse),
    /// Leaves a session of a course out.
    SkipSession(super::plan::SkipSession),
    /// Takes a session in again that was left out.
    RestoreSession(super::plan::RestoreSession),
    /// Puts advice into a plan.
    KeepAdvice(super::plan::KeepAdvice),
    /// Says advice in other words.
    RewordAdvice(super::plan::RewordAdvice),
    /// Takes advice out of a plan.
    EndAdvice(super::plan::EndAdvice),
    /// Looks for clients.
    Find(super::client::Find),
    /// Opens a card.
    OpenCard(super::client::OpenCard),
    /// Shows the phones of a client in full.
    RevealPhone(super::client::RevealPhone),
    /// Adds a card.
    AddClient(super::client::AddClient),
    /// Writes the personal part of a card anew.
    EditClient(super::client::EditClient),
    /// Looks for cards that may be the same person.
    LookForDuplicates(super::client::LookForDuplicates),
    /// Makes one card of two.
    MergeClients(super::client::MergeClients),
    /// Makes two cards of one again.
    UndoMerge(super::client::UndoMerge),
    /// Notes that a client knows of no allergies, or that nobody asked.
    SetAllergyState(super::health::SetAllergyState),
    /// Writes an allergy on a card.
    AddAllergy(super::health::AddAllergy),
    /// Corrects an allergy.
    EditAllergy(super::health::EditAllergy),
    /// Ends an allergy.
    EndAllergy(super::health::EndAllergy),
    /// Writes a condition on a card.
    AddCondition(super::health::AddCondition),
    /// Corrects a condition.
    EditCondition(super::health::EditCondition),
    /// Ends a condition.
    EndCondition(super::health::EndCondition),
    /// Writes a medication on a card.
    AddMedication(super::health::AddMedication),
    /// Corrects a medication.
    EditMedication(super::health::EditMedication),
    /// Strikes a medication.
    EndMedication(super::health::EndMedication),

    /// Lists every consent of a client.
    ListConsents(super::privacy::ListConsents),
    /// Notes that a client agreed to something.
    GiveConsent(super::privacy::GiveConsent),
    /// Notes that a client took a consent back.
    WithdrawConsent(super::privacy::WithdrawConsent),
    /// Shows what makes a client feel at home.
    ShowComfort(super::comfort::ShowComfort),
    /// Shows what the standard wants of a visit.
    ListPrompts(super::standard::ListPrompts),
    /// Notes how a prompt of a visit ended.
    MarkPrompt(super::standard::MarkPrompt),
    /// Takes the mark of a prompt of a visit back.
    TakeBackMark(super::standard::TakeBackMark),
    /// Shows what the standard wants at a moment of the desk.
    ListDeskPrompts(super::standard::ListDeskPrompts),
    /// Notes how a prompt of the desk ended.
    MarkDeskPrompt(super::standard::MarkDeskPrompt),
    /// Takes the mark of a prompt of the desk back.
    TakeBackDeskMark(super::standard::TakeBackDeskMark),
    /// Tells what the salon sets of its standard beside the rules.
    ReadStandardSettings(super::standard::ReadStandardSettings),
    /// Changes when guests come in coats.
    ChangeStandardSettings(super::standard::ChangeStandardSettings),
    /// Writes what makes a client feel at home.
    SaveComfort(super::comfort::SaveComfort),
    /// Shows what stands for the comfort of a guest.
    ShowVisitComfort(super::comfort::ShowVisitComfort),
    /// Notes what was brought to a guest.
    NoteDrink(super::comfort::NoteDrink),
    /// Takes back the last drink of a visit.
    TakeBackDrink(super::comfort::TakeBackDrink),
    /// Hangs a guest's coat.
    GiveTag(super::comfort::GiveTag),
    /// Hands a guest's coat back.
    ReturnCoat(super::comfort::ReturnCoat),
    /// Takes back what was last noted of a coat.
    TakeBackCoat(super::comfort::TakeBackCoat),
    /// Suggests goods for care at home.
    SuggestCare(super::comfort::SuggestCare),
    /// Puts an article on the bill of a visit.
    AddCare(super::till::AddCare),
    /// Suggests when a client may come next.
    SuggestNext(super::visit::SuggestNext),

    /// Compares a procedure with a client's card.
    CheckProcedure(super::safety::CheckProcedure),
    /// Compares the procedure of a visit with its client's card.
    CheckVisit(super::safety::CheckVisit),
    /// Which goods hold what a client is allergic to.
    CheckGoods(super::safety::CheckGoods),
    /// Keeps a specialist's decision in spite of a stop.
    DecideStop(super::safety::DecideStop),
    /// Lists a client's patch tests and doctors' words.
    ListTestsAndWords(super::safety::ListTestsAndWords),
    /// Books a patch test for a day.
    PlanPatchTest(super::safety::PlanPatchTest),
    /// Notes that a patch test was laid on.
    LayPatchTest(super::safety::LayPatchTest),
    /// Writes what a patch test showed.
    ReadPatchTest(super::safety::ReadPatchTest),
    /// Strikes a patch test that was written by mistake.
    StrikePatchTest(super::safety::StrikePatchTest),
    /// Writes a doctor's word down.
    AddClearance(super::safety::AddClearance),
    /// Ends a doctor's word.
    EndClearance(super::safety::EndClearance),
    /// Shows where a client's anamnesis stands.
    ShowAnamnesis(super::anamnesis::ShowAnamnesis),
    /// Keeps an answer of the anamnesis.
    AnswerAnamnesis(super::anamnesis::AnswerAnamnesis),
    /// Confirms that nothing of the anamnesis has changed.
    ConfirmAsBefore(super::anamnesis::ConfirmAsBefore),
    /// Finishes an anamnesis: the card gets what was told.
    FinishAnamnesis(super::anamnesis::FinishAnamnesis),
    /// Lays a half-answered anamnesis aside.
    LayAnamnesisAside(super::anamnesis::LayAnamnesisAside),
    /// Shows a finished answering.
    ShowAnswering(super::anamnesis::ShowAnswering),
    /// Shows the questionnaire.
    ShowQuestionnaire(super::anamnesis::ShowQuestionnaire),
    /// Keeps a further version of the questionnaire.
    SaveQuestionnaire(super::anamnesis::SaveQuestionnaire),
    /// Lists the versions of the questionnaire.
    ListQuestionnaires(super::anamnesis::ListQuestionnaires),

    /// Adds a photograph to a card.
    TakePhotograph(super::photograph::TakePhotograph),
    /// Lists the photographs of a client.
    ListPhotographs(super::photograph::ListPhotographs),
    /// Opens the picture of a photograph.
    ShowPicture(super::photograph::ShowPicture),
    /// Puts a photograph into another place.
    CorrectPhotograph(super::photograph::CorrectPhotograph),
    /// Puts a photograph aside.
    SetAsidePhotograph(super::photograph::SetAsidePhotograph),
    /// Writes two photographs side by side into a file.
    ExportPair(super::photograph::ExportPair),
    /// Lists the new pictures in the watched folder.
    ListWatched(super::photograph::ListWatched),
    /// Removes the original of a photograph that was taken from the watched folder.
    RemoveOriginal(super::photograph::RemoveOriginal),
    /// Chooses the watched folder.
    ChangePhotographSettings(super::photograph::ChangePhotographSettings),

    /// Begins to bring clients in from a file.
    BeginImport(super::import::BeginImport),
    /// Brings some rows of a file in.
    ImportRows(super::import::ImportRows),
    /// Tells what would become of some rows.
    TryRows(super::import::TryRows),
    /// Ends an import.
    FinishImport(super::import::FinishImport),
    /// Takes clients of an import out again.
    UndoImport(super::import::UndoImport),
    /// Lists the imports.
    ListImports(super::import::ListImports),
    /// Reads which rows of an import did not become clients.
    ReadImportRows(super::import::ReadImportRows),

    /// Tells who is away from the desk, and what calls there are.
    ReadDesk(super::away::ReadDesk),
    /// Leaves the desk.
    LeaveDesk(super::away::LeaveDesk),
    /// Comes to the desk: back, or in somebody's stead.
    ComeToDesk(super::away::ComeToDesk),
    /// Says who stood in.
    NameStandIn(super::away::NameStandIn),
    /// Lists who was away from the desk.
    ListAways(super::away::ListAways),
    /// Changes for how long the desk may stand empty.
    ChangeDeskRules(super::away::ChangeDeskRules),
    /// Answers the telephone, or goes back to the call that is open.
    AnswerPhone(super::call::AnswerPhone),
    /// Tells whose number it is.
    FindCaller(super::call::FindCaller),
    /// Keeps what was told on the telephone.
    NoteCall(super::call::NoteCall),
    /// Ends a call.
    EndCall(super::call::EndCall),
    /// Lists who waits to be called back, and the calls of the last days.
    ListCalls(super::call::ListCalls),
    /// Notes what came of calling back.
    SettleCallback(super::call::SettleCallback),
    /// Reads the standard in force.
    ReadStandard(super::standard::ReadStandard),
    /// Keeps a further version of the standard with some rules changed.
    SaveStandardRules(super::standard::SaveStandardRules),
    /// Keeps what a file says as a further version of the standard.
    LoadStandard(super::standard::LoadStandard),
    /// Brings a version of the standard back.
    RestoreStandard(super::standard::RestoreStandard),
    /// Lists the versions of the standard.
    ListStandardVersions(super::standard::ListStandardVersions),
    /// Writes the standard as a file into the salon's folder.
    WriteStandardFile(super::standard::WriteStandardFile),
    /// Tells how the standard is kept today so far.
    TodayScore(super::score::TodayScore),
    /// Reads how the standard was kept over some days.
    ReadScore(super::score::ReadScore),
    /// Lists where a rule was not kept.
    ListNotDone(super::score::ListNotDone),
    /// Lists what a manager is to look at in a week, and what was seen.
    ListObservations(super::score::ListObservations),
    /// Keeps what a manager saw.
    Observe(super::score::Observe),
}
