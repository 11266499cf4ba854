import { useTranslation } from 'react-i18next';
import { Checkbox } from '#client/ui/choice.tsx';
import { useTypingSetting } from './typing.ts';

/** Whether others see that she is writing; kept on this device. */
export function TypingSetting() {
  const { t } = useTranslation('messages');
  const { isShown } = useTypingSetting();
  return (
    <Checkbox
      label={t('typingSetting')}
      help={t('typingSettingHelp')}
      checked={isShown}
      onChange={(event) => useTypingSetting.setState({ isShown: event.target.checked })}
    />
  );
}
