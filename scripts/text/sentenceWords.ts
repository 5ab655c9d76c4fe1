/** Words of a language that tell where its sentences end, and what of a long one may be left out. */
export interface SentenceWords {
  /** Abbreviations that a sentence goes on after, without the last full stop; blanks within left out: `p.ex`. */
  abbreviations: ReadonlySet<string>
  /** Abbreviations that it goes on after where a number follows. */
  beforeNumbers: ReadonlySet<string>
  /** Abbreviations of letters with full stops that a sentence may end with. */
  finals: ReadonlySet<string>
  /** Whether a full stop after a number makes it an ordinal, as in « am 3. März » (default: no). */
  hasOrdinals?: true
  /** First words of a clause that says nothing by itself, and that a main clause follows: a condition, a time. */
  subordinate: RegExp
  /** First words of one without which the main clause would be untrue. */
  exception: RegExp
  /** First words that only a main clause has after a subordinate one: the pronouns that are its subject. */
  subject: RegExp
  /** First words of what is added to a main clause, which is true without: a relative clause, a reason, examples. */
  addition: RegExp
  /** First words of what tells where, when or how, at the end of a clause. */
  adverbial: RegExp
  /** First words of what goes on with a list or a noun. */
  nominal: RegExp
  /** What points to the sentence before: a pronoun or « but » at the start, « of them » anywhere. */
  backward: RegExp
  /** Last words after which more has to come. */
  unfinished: RegExp
  /** Word that joins a main clause to another, before its subject. */
  and: RegExp
}
