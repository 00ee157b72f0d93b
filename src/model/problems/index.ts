import type { CalendarProblems } from './calendar.ts';
import type { ContentProblems } from './content.ts';
import type { FaceProblems } from './faces.ts';
import type { FactProblems } from './facts.ts';
import type { FileProblems } from './files.ts';
import type { LetterProblems } from './letter.ts';
import type { MarkdownProblems } from './markdown.ts';
import type { PageProblems } from './pages.ts';
import type { ReferenceProblems } from './reference.ts';
import type { SchemaProblems } from './schema.ts';
import type { ScriptProblems } from './script.ts';
import type { SettingProblems } from './settings.ts';
import type { SignatureProblems } from './signature.ts';
import type { TemplateProblems } from './templates.ts';
import type { WordProblems } from './words.ts';
import type { WritingProblems } from './writing.ts';
import type { YamlProblems } from './yaml.ts';

/** The problems that rules tell: an office may set how severe each is, and silence it in place. */
export interface RuleParams
  extends ScriptProblems,
    CalendarProblems,
    LetterProblems,
    SignatureProblems,
    ContentProblems,
    PageProblems {}

/**
 * Every problem cabsub can tell, with what its sentence needs to know. The keys are the closed
 * union of codes; the sentences themselves stand in report/messages, in Thai and in English.
 */
export interface DiagnosticParams
  extends FileProblems,
    YamlProblems,
    SchemaProblems,
    FactProblems,
    MarkdownProblems,
    FaceProblems,
    WordProblems,
    TemplateProblems,
    ReferenceProblems,
    WritingProblems,
    SettingProblems,
    RuleParams {}
