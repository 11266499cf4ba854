import { fireEvent, render, screen } from '@testing-library/react';
import '../words.ts';
import { describe, expect, it } from 'vitest';
import { ErrorSummary } from '#client/ui/error-summary.tsx';
import { Field } from '#client/ui/field.tsx';
import { TextArea } from '#client/ui/text-area.tsx';

describe('a field', () => {
  it('is known by its label and described by its error and its help', () => {
    render(<Field label="Year you were born" help="Only the age group is kept." error="Four digits, such as 1994." />);
    const field = screen.getByRole('textbox', { name: 'Year you were born' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Four digits, such as 1994.',
      'Only the age group is kept.',
    ]);
  });

  it('without an error is not called invalid', () => {
    render(<Field label="Name" />);
    const field = screen.getByRole('textbox', { name: 'Name' });
    expect(field.hasAttribute('aria-invalid')).toBe(false);
    expect(field.hasAttribute('aria-describedby')).toBe(false);
  });

  it('of several lines takes the direction of what is written in it', () => {
    render(<TextArea label="About me" />);
    expect(screen.getByRole('textbox', { name: 'About me' }).getAttribute('dir')).toBe('auto');
  });
});

describe('the summary of a form that could not be sent', () => {
  it('takes the focus, counts, and leads to each field', () => {
    render(
      <>
        <ErrorSummary
          problems={[
            { fieldId: 'name', label: 'Name' },
            { fieldId: 'year', label: 'Year of birth' },
          ]}
        />
        <Field id="name" label="Name" />
        <Field id="year" label="Year of birth" />
      </>,
    );
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(summary.textContent).toContain('2 things to look at.');
    fireEvent.click(screen.getByRole('link', { name: 'Year of birth' }));
    expect(document.activeElement?.id).toBe('year');
  });

  it('is not there when nothing is wrong', () => {
    render(<ErrorSummary problems={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
