//! A questionnaire that a salon changed, before it is kept.

use super::question::{Choice, Question, Questionnaire};
use super::refusal::AnamnesisRefusal;
use crate::domain::text::{clean_line, clean_line_to};

/// The most questions of a questionnaire: more is asked of nobody.
const QUESTIONS_MAX: usize = 150;
/// The most options of a question.
const OPTIONS_MAX: usize = 20;
/// The longest code, in characters.
const CODE_CHARS_MAX: usize = 40;

impl Questionnaire {
    /// The questionnaire as it is kept: texts cleaned, every question readable, those of earlier versions still of their
    /// kind, so that answers given before can be read beside it.
    ///
    /// A question that was there before may be reworded, moved or retired. It is never taken out: what is missing comes
    /// back retired.
    pub fn checked(mut self, before: &Self) -> Result<Self, AnamnesisRefusal> {
        for old in &before.questions {
            match self.questions.iter().find(|question| question.code == old.code) {
                Some(kept) if kept.kind != old.kind || options_lost(old, kept) => {
                    return Err(AnamnesisRefusal::KindStays);
                }
                Some(_) => {}
                None => self.questions.push(Question { retired: true, ..old.clone() }),
            }
        }
        if self.questions.len() > QUESTIONS_MAX {
            return Err(AnamnesisRefusal::TooLong(QUESTIONS_MAX));
        }
        if self.questions.iter().all(|question| question.retired) {
            return Err(AnamnesisRefusal::NoQuestions);
        }
        self.questions = self.questions.into_iter().map(checked).collect::<Result<_, _>>()?;
        for (at, question) in self.questions.iter().enumerate() {
            let earlier = &self.questions[..at];
            if earlier.iter().any(|other| other.code == question.code) {
                return Err(AnamnesisRefusal::SameCode);
            }
            let follows = question.follows.as_ref().filter(|_| !question.retired);
            if follows.is_some_and(|follows| !earlier.iter().any(|other| other.code == follows.question)) {
                return Err(AnamnesisRefusal::FollowsLater);
            }
        }
        Ok(self)
    }

    /// A code for a new question that no question has.
    pub fn new_code(&self) -> String {
        // One of these is free: there are more of them than questions.
        (0..=self.questions.len())
            .map(|number| format!("own_{}", number + 1))
            .find(|code| self.question(code).is_none())
            .unwrap_or_else(|| "own".to_owned())
    }

    /// Moves a question up or down among those of its section. `false` where it stands at the end already, or would come
    /// before the question that it follows.
    pub fn move_question(&mut self, code: &str, down: bool) -> bool {
        let Some(at) = self.questions.iter().position(|question| question.code == code) else { return false };
        let section = self.questions[at].section;
        let mut others = (0..self.questions.len()).filter(|other| self.questions[*other].section == section);
        let other = if down { others.find(|other| *other > at) } else { others.take_while(|other| *other < at).last() };
        let Some(other) = other else { return false };
        let (first, second) = (at.min(other), at.max(other));
        let parent = self.questions[second].follows.as_ref().map(|follows| follows.question.as_str());
        if parent == Some(self.questions[first].code.as_str()) {
            return false;
        }
        self.questions.swap(at, other);
        true
    }
}

/// Whether an option that answers may name is no longer there.
fn options_lost(old: &Question, kept: &Question) -> bool {
    old.options.iter().any(|option| kept.option(&option.code).is_none_or(|now| now.writes != option.writes))
}

fn checked(question: Question) -> Result<Question, AnamnesisRefusal> {
    let code = clean_line_to(&question.code, CODE_CHARS_MAX);
    let names = question.names.cleaned(clean_line);
    let options: Vec<Choice> = question
        .options
        .into_iter()
        .map(|option| Choice { names: option.names.cleaned(clean_line), ..option })
        .collect();
    if code.is_empty() || names.in_language("en").is_empty() {
        return Err(AnamnesisRefusal::NoWords);
    }
    if options.iter().any(|option| option.code.is_empty() || option.names.in_language("en").is_empty()) {
        return Err(AnamnesisRefusal::NoWords);
    }
    if question.kind.has_options() != (2..=OPTIONS_MAX).contains(&options.len()) {
        return Err(AnamnesisRefusal::TooFewOptions);
    }
    Ok(Question { code, names, options, ..question })
}

#[cfg(test)]
mod tests {
    use super::super::built_in::built_in;
    use super::super::question::{Kind, Section};
    use super::*;

    fn changed(change: impl FnOnce(&mut Questionnaire)) -> Result<Questionnaire, AnamnesisRefusal> {
        let mut new = built_in().clone();
        change(&mut new);
        new.checked(built_in())
    }

    fn at(questionnaire: &Questionnaire, code: &str) -> usize {
        questionnaire.questions.iter().position(|question| question.code == code).expect(code)
    }

    /// A change of a questionnaire.
    type Change = fn(&mut Questionnaire);

    #[test]
    fn a_salon_may_reword_retire_and_add_but_not_make_a_question_another() {
        use AnamnesisRefusal as R;
        assert_eq!(changed(|_| ()).as_ref(), Ok(built_in()));
        let own = Question {
            code: "own_1".to_owned(),
            kind: Kind::YesNo,
            options: Vec::new(),
            follows: None,
            ..built_in().questions[0].clone()
        };
        let added = changed(|new| new.questions.push(own.clone())).expect("one more question");
        assert_eq!(added.questions.len(), built_in().questions.len() + 1);
        assert_eq!(added.new_code(), "own_2");
        let gone = changed(|new| drop(new.questions.remove(2))).expect("it comes back");
        assert!(gone.question(&built_in().questions[2].code).is_some_and(|question| question.retired));
        let refused: &[(Change, R)] = &[
            (|new| new.questions[0].kind = Kind::Text, R::KindStays),
            (|new| new.questions[0].options.truncate(1), R::KindStays),
            (|new| new.questions[1].names = crate::domain::catalogue::Names::default(), R::NoWords),
            (|new| new.questions[1].code = new.questions[0].code.clone(), R::SameCode),
            (|new| new.questions.iter_mut().for_each(|question| question.retired = true), R::NoQuestions),
            (|new| new.questions.reverse(), R::FollowsLater),
        ];
        for (change, expected) in refused {
            assert_eq!(changed(change).as_ref().err(), Some(expected));
        }
    }

    #[test]
    fn a_question_moves_within_its_section_and_not_before_the_one_it_follows() {
        let mut questionnaire = built_in().clone();
        assert!(questionnaire.move_question("skin_type", false));
        assert!(at(&questionnaire, "skin_type") < at(&questionnaire, "phototype"));
        assert!(!questionnaire.move_question("skin_type", false), "it is the first of its section");
        assert!(!questionnaire.move_question("alcohol_when", false), "it follows");
        assert!(!questionnaire.move_question("alcohol", true), "it is followed");
        assert!(!questionnaire.move_question("no such", true));
        assert_eq!(questionnaire.questions[0].section, Section::Person);
        assert!(questionnaire.checked(built_in()).is_ok());
    }
}
