export default definePageConfig({ navigationBarTitleText: '帮忙选一款' });
