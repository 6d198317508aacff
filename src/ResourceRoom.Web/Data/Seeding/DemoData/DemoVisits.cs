using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

internal sealed class DemoVisits(DemoDesk desk, DemoStaff staff, IReadOnlyList<Location> rooms, DemoChance chance)
{
    private const int ElsewhereInAHundred = 6;
    private const int UndoneInAHundred = 1;
    private const int ShareOfTodaysVisitors = 8;

    private int typedIn;

    public void Before(DateOnly today, IReadOnlyList<DemoPerson> people)
    {
        foreach (var person in people)
        {
            var home = Home(person);
            var open = DemoDays.PastDaysOf(home, today);
            if (person.ForgotToCheckOut)
            {
                Forget(person, home, open[^1]);
                continue;
            }

            foreach (var day in chance.Some(open, person.PastVisits).Order())
            {
                Visit(person, WhereOn(day, home), day, today);
            }
        }
    }

    public void Until(DateTime now, IReadOnlyList<DemoPerson> people)
    {
        var today = OfficeClock.DayOf(now);
        foreach (var regulars in people.Where(person => person is { InRoomForMinutes: null, PastVisits: > 1 }).GroupBy(Home))
        {
            EndedToday(today, now, regulars.Key, chance.Some([.. regulars], regulars.Count() / ShareOfTodaysVisitors));
        }

        foreach (var person in people.Where(person => person.InRoomForMinutes is not null))
        {
            var room = Home(person);
            desk.CheckIn(person, new DemoCheckIn(room, staff.FirstAt(room), CameInAt(now, person.InRoomForMinutes!.Value), EndedAt: null));
        }
    }

    private Location Home(DemoPerson person) => rooms.Single(room => room.Code == person.Room);

    private Location WhereOn(DateOnly day, Location home) => chance.In100(ElsewhereInAHundred)
        ? chance.Pick([.. rooms.Where(room => room.LwiaNumber == home.LwiaNumber && DemoDays.IsOpen(room, day))])
        : home;

    private void Visit(DemoPerson person, Location room, DateOnly day, DateOnly today)
    {
        var (start, end) = DemoDays.VisitOn(day, chance);
        var visit = desk.CheckIn(person, new DemoCheckIn(room, staff.SomebodyAt(room), start, end)
        {
            TypedInAt = DemoDays.IsInOutage(room, start, today) ? DemoDays.AfterOutage(today).AddMinutes(2 * typedIn++) : null,
        });
        if (person.Visits.Count > 1 && chance.In100(UndoneInAHundred) && visit.Source == VisitSource.Desk)
        {
            desk.PrecedeByUndone(visit);
        }
    }

    private void Forget(DemoPerson person, Location room, DateOnly day)
    {
        var (start, end) = DemoDays.ForgottenOn(day, chance);
        desk.CheckIn(person, new DemoCheckIn(room, staff.FirstAt(room), start, end) { WasNotCheckedOut = true });
    }

    private void EndedToday(DateOnly today, DateTime now, Location room, IReadOnlyList<DemoPerson> visitors)
    {
        foreach (var person in visitors.Where(_ => DemoDays.IsOpen(room, today)))
        {
            var (start, end) = DemoDays.VisitOn(today, chance);
            if (end <= now)
            {
                desk.CheckIn(person, new DemoCheckIn(room, staff.SomebodyAt(room), start, end));
            }
        }
    }

    /// <summary>So many minutes ago; soon after midnight less, so that it is still today.</summary>
    private static DateTime CameInAt(DateTime now, int minutes)
    {
        var sinceMidnight = OfficeClock.WallClock(now).TimeOfDay;
        var share = Math.Min(1, sinceMidnight / TimeSpan.FromHours(2));
        return now - TimeSpan.FromSeconds(Math.Floor(minutes * 60 * share));
    }
}
