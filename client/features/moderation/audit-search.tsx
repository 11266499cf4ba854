import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRest } from '#client/platform/api.ts';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';
import { Select } from '#client/ui/select.tsx';
import { actionKeys, toActionWords } from './action-words.ts';
import type { AuditFilters } from './use-audit.ts';

/** By words, by who, by what was done, and before which day. */
export function AuditSearch({ onSearch }: { onSearch: (filters: AuditFilters) => void }) {
  const { t } = useTranslation('oversight');
  const [query, setQuery] = useState('');
  const [actorId, setActorId] = useState('');
  const [action, setAction] = useState('');
  const [day, setDay] = useState('');
  const { data: staff } = useQuery({
    queryKey: ['staff'],
    queryFn: async () => (await callRest('member:list', { staffOnly: true, limit: 100 })).members,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch({
      ...(query.trim() && { query: query.trim() }),
      ...(actorId && { actorId }),
      ...(action && { action }),
      ...(day && { before: new Date(`${day}T00:00`).toISOString() }),
    });
  };
  return (
    <form className="audit-search" aria-label={t('auditSearch')} onSubmit={submit}>
      <Field
        label={t('auditQuery')}
        type="search"
        value={query}
        maxLength={100}
        dir="auto"
        onChange={(event) => setQuery(event.target.value)}
      />
      <Select label={t('auditActor')} value={actorId} onChange={(event) => setActorId(event.target.value)}>
        <option value="">{t('auditAnybody')}</option>
        {staff?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select label={t('auditAction')} value={action} onChange={(event) => setAction(event.target.value)}>
        <option value="">{t('auditAnything')}</option>
        {actionKeys.map((each) => (
          <option key={each} value={each}>
            {toActionWords(t, each)}
          </option>
        ))}
      </Select>
      <Field label={t('auditBefore')} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      <Button type="submit">{t('auditSearch')}</Button>
    </form>
  );
}
