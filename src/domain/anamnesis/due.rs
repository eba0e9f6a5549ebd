//! What has to be asked today: everything on the first time, later only what has run out.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::given::{Answers, Given};
use super::question::{Circumstances, Question, Questionnaire};

/// The answer that stands to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LastAnswer {
    /// What was answered.
    pub given: Given,
    /// The business day on which it was confirmed last.
    pub on: Date,
    /// The name of who asked.
    pub by: String,
}

/// The answers that stand, by the code of the question.
pub type LastAnswers = BTreeMap<String, LastAnswer>;

/// The answers that stand with those of an answering that runs laid over them.
pub fn in_effect(last: &LastAnswers, open: &Answers) -> Answers {
    let mut answers: Answers = last.iter().map(|(code, answer)| (code.clone(), answer.given.clone())).collect();
    answers.extend(open.iter().map(|(code, given)| (code.clone(), given.clone())));
    answers
}

/// The questions to ask on a day, in their order: those already answered in this answering stay among them, so that one
/// can go back.
///
/// Who was never asked is asked all that applies. Later a question is asked when its answer has run out, when it must be
/// answered and was not, and when the question that it follows is asked.
pub fn due<'q>(
    questionnaire: &'q Questionnaire,
    last: &LastAnswers,
    open: &Answers,
    circumstances: &Circumstances,
    today: Date,
) -> Vec<&'q Question> {
    let answers = in_effect(last, open);
    let mut asked: Vec<&Question> = Vec::new();
    for question in &questionnaire.questions {
        // What a woman was asked stays to be seen when she turns out to be a man, so that one of the two can be put right.
        let is_kept = question.of_women && open.contains_key(&question.code);
        if !is_kept && !questionnaire.applies(question, &answers, circumstances) {
            continue;
        }
        let follows_asked =
            question.follows.as_ref().is_some_and(|follows| asked.iter().any(|before| before.code == follows.question));
        let is_due = match last.get(&question.code) {
            _ if open.contains_key(&question.code) || follows_asked => true,
            None => last.is_empty() || question.must,
            Some(answer) => question.follows.is_none() && has_run_out(question, answer.on, today),
        };
        if is_due {
            asked.push(question);
        }
    }
    asked
}

/// Whether an answer of a day no longer counts today.
fn has_run_out(question: &Question, on: Date, today: Date) -> bool {
    question.again.days().is_some_and(|days| on.checked_add(i32::from(days).days()).is_ok_and(|until| until <= today))
}

/// The codes of the questions among these that must be answered and are not. What was not said counts as answered: it was
/// asked.
pub fn missing(asked: &[&Question], open: &Answers) -> Vec<String> {
    let is_open = |question: &&&Question| question.must && !open.contains_key(&question.code);
    asked.iter().filter(is_open).map(|question| question.code.clone()).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::built_in::built_in;
    use super::*;
    use crate::domain::catalogue::Category;

    const TODAY: Date = date(2026, 11, 22);

    fn chosen(code: &str) -> Given {
        Given::Chosen(vec![code.to_owned()])
    }

    fn asked(last: &LastAnswers, open: &Answers, booked: &[Category]) -> Vec<String> {
        let circumstances = Circumstances { booked: booked.to_vec() };
        due(built_in(), last, open, &circumstances, TODAY).iter().map(|question| question.code.clone()).collect()
    }

    #[test]
    fn the_first_time_asks_all_that_applies_and_no_follow_up_before_its_answer() {
        let none = LastAnswers::new();
        let first = asked(&none, &Answers::new(), &[]);
        for (code, is_asked) in [
            ("sex", true),
            ("pregnancy", true),
            ("isotretinoin", true),
            ("isotretinoin_until", false),
            ("anaphylaxis_when", false),
            ("neuromuscular", false),
            ("moles", false),
        ] {
            assert_eq!(first.iter().any(|one| one == code), is_asked, "{code}");
        }
        let botulinum = asked(&none, &Answers::new(), &[Category::Botulinum]);
        assert!(botulinum.contains(&"neuromuscular".to_owned()), "asked before botulinum alone");
        let man = Answers::from([("sex".to_owned(), chosen("male"))]);
        assert!(!asked(&none, &man, &[]).contains(&"pregnancy".to_owned()), "a man is not asked");
        let unsaid = Answers::from([("sex".to_owned(), Given::NotSaid)]);
        assert!(asked(&none, &unsaid, &[]).contains(&"pregnancy".to_owned()), "who did not say is asked");
        let yes = Answers::from([("isotretinoin".to_owned(), Given::Yes)]);
        assert!(asked(&none, &yes, &[]).contains(&"isotretinoin_until".to_owned()));
        let no = Answers::from([("isotretinoin".to_owned(), Given::No)]);
        assert!(!asked(&none, &no, &[]).contains(&"isotretinoin_until".to_owned()));
    }

    #[test]
    fn later_only_what_has_run_out_is_asked() {
        let all = asked(&LastAnswers::new(), &Answers::new(), &[]);
        let on = |day: Date| -> LastAnswers {
            let answer = LastAnswer { given: Given::NotSaid, on: day, by: "Dana".to_owned() };
            all.iter().map(|code| (code.clone(), answer.clone())).collect()
        };
        let asks = |day: Date, code: &str| asked(&on(day), &Answers::new(), &[]).contains(&code.to_owned());
        for (day, code, expected) in [
            (TODAY, "isotretinoin", false),
            (date(2026, 11, 21), "isotretinoin", true),
            (date(2026, 11, 21), "illnesses", false),
            (date(2026, 5, 24), "illnesses", false),
            (date(2026, 5, 23), "illnesses", true),
            (date(2025, 11, 23), "hormones", false),
            (date(2025, 11, 22), "hormones", true),
            (date(2020, 1, 1), "fears_pain", false),
            (date(2020, 1, 1), "infections", false),
        ] {
            assert_eq!(asks(day, code), expected, "{code} answered on {day}");
        }
    }

    #[test]
    fn a_follow_up_comes_back_with_its_question_and_a_new_must_is_asked() {
        let answer = |given| LastAnswer { given, on: date(2026, 11, 1), by: "Dana".to_owned() };
        let last = LastAnswers::from([
            ("isotretinoin".to_owned(), answer(Given::Yes)),
            ("isotretinoin_until".to_owned(), answer(Given::Day(date(2026, 10, 1)))),
        ]);
        let again = asked(&last, &Answers::new(), &[]);
        assert!(again.contains(&"isotretinoin_until".to_owned()));
        assert!(again.contains(&"herpes".to_owned()), "it must be answered and never was");
        assert!(!again.contains(&"diet".to_owned()), "what need not be answered is not asked for again and again");
    }

    #[test]
    fn what_must_be_answered_is_missed_until_it_is() {
        let questions = built_in();
        let circumstances = Circumstances::default();
        let open = Answers::from([("fears_pain".to_owned(), Given::NotSaid)]);
        let asked = due(questions, &LastAnswers::new(), &open, &circumstances, TODAY);
        let missing = missing(&asked, &open);
        assert!(missing.contains(&"isotretinoin".to_owned()));
        assert!(!missing.contains(&"fears_pain".to_owned()) && !missing.contains(&"diet".to_owned()));
    }
}
