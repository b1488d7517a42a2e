import type { Language } from '../../bridge/settings';
import { useWords } from '../words/use-words';
import type { SectionProps } from './options-app';
import { Segments } from './segments';

/** The language's own name for itself, with a capital ("Українська"). */
function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Theme and language of every surface. */
export function LookSection({
  settings,
  change,
  languages,
}: SectionProps & { languages: readonly Exclude<Language, 'auto'>[] }) {
  const words = useWords();
  return (
    <>
      <Segments
        name="theme"
        legend={words.say('options.theme')}
        choices={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          said: words.say(`options.theme.${value}`),
        }))}
        chosen={settings.theme}
        onChoose={(theme) => change((old) => ({ ...old, theme }))}
      />
      <label class="choose" for="language">
        <span>{words.say('options.language')}</span>
        <select
          id="language"
          class="field"
          value={settings.language}
          onChange={(event) => {
            const language = event.currentTarget.value as Language;
            change((old) => ({ ...old, language }));
          }}
        >
          <option value="auto">{words.say('options.language.auto')}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language} dir="auto">
              {ownName(language)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
