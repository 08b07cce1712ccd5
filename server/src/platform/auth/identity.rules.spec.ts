import { inScope, scopeOf, scopeSql } from './identity.rules.js';
import { mayCall } from './access.rules.js';

describe('whose facts a staff member may see', () => {
  const manager = { storeIds: ['A'] };
  const headquarters = { storeIds: 'all' as const };

  it('is the store they are employed by', () => {
    expect(scopeOf('manager', 'A')).toEqual(['A']);
    expect([inScope(manager, 'A'), inScope(manager, 'B')]).toEqual([true, false]);
    expect(scopeSql(manager, 's.storeId')).toEqual({ sql: 's.storeId IN (?)', params: ['A'] });
  });

  it('is every store for headquarters, and what belongs to no store too', () => {
    expect(scopeOf('headquarters', null)).toBe('all');
    expect([inScope(headquarters, 'B'), inScope(headquarters, null)]).toEqual([true, true]);
    expect(scopeSql(headquarters, 'storeId')).toEqual({ sql: '1 = 1', params: [] });
  });

  it('is nothing at all for somebody without a store', () => {
    expect(scopeOf('consultant', null)).toEqual([]);
    expect([inScope({ storeIds: [] }, 'A'), inScope(manager, null)]).toEqual([false, false]);
    expect(scopeSql({ storeIds: [] }, 'storeId').sql).toBe('1 = 0');
  });
});

describe('what a role may call', () => {
  it('lets a manager do what a consultant or a technician may', () => {
    expect(mayCall('manager', ['consultant'])).toBe(true);
    expect(mayCall('manager', ['service'])).toBe(true);
  });

  it('lets nobody else borrow a role', () => {
    expect(mayCall('consultant', ['manager'])).toBe(false);
    expect(mayCall('consultant', ['service'])).toBe(false);
    expect(mayCall('manager', ['headquarters'])).toBe(false);
    expect(mayCall('headquarters', ['manager', 'consultant'])).toBe(false);
  });

  it('is open to all staff where no role is named', () => {
    expect(mayCall('service', undefined)).toBe(true);
  });
});
