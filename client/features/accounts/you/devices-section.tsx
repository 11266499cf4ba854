import { useTranslation } from 'react-i18next';
import { DeviceRow } from './device-row.tsx';
import { Faces } from './faces.tsx';
import { Section } from './section.tsx';
import { SignOutEverywhere } from './sign-out-everywhere.tsx';
import { useDevices } from './use-devices.ts';

/** Where she is signed in, and ways to end it. */
export function DevicesSection() {
  const { t } = useTranslation('you');
  const devices = useDevices();
  return (
    <Section title={t('devices')} lead={t('devicesLead')}>
      <Faces query={devices} failed={t('devicesFailed')}>
        {(all) => (
          <ul className="lines">
            {all
              .filter(({ kind }) => kind === 'browser')
              .sort((one, next) => Number(next.isThisOne) - Number(one.isThisOne))
              .map((device) => (
                <DeviceRow key={device.id} device={device} />
              ))}
          </ul>
        )}
      </Faces>
      <SignOutEverywhere />
    </Section>
  );
}
