using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Utilization;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.ThisWeek;

/// <summary>A room, or all rooms within reach, this week so far and on the same days of last week.</summary>
/// <param name="Room">Null for all.</param>
/// <param name="Before">Last week, from Sunday through the same weekday.</param>
public sealed record WeekRow(ReportRoom? Room, string Name, UtilizationTally Now, UtilizationTally Before);

/// <param name="Rooms">Each room that was there in one of the two weeks.</param>
public sealed record WeekNumbers(ReportPeriod Week, ReportPeriod Before, WeekRow All, IReadOnlyList<WeekRow> Rooms);

[Scoped]
public sealed class ReadThisWeek(ResourceRoomDb db, ReportReaders readers, OfficeClock clock)
{
    private const int DaysOfWeek = 7;

    public async Task<WeekNumbers> ReadAsync(ActingUser who, CancellationToken cancellationToken)
    {
        var week = RelativePeriod.ThisWeek.On(clock.Today);
        var before = new ReportPeriod(week.From.AddDays(-DaysOfWeek), week.To.AddDays(-DaysOfWeek));
        var rooms = await db.Locations.VisibleTo(who).ToSelectedAsync(cancellationToken);
        var names = await db.Locations.VisibleTo(who).Select(room => new { room.Id, room.Name }).ToDictionaryAsync(room => room.Id, room => room.Name, cancellationToken);
        var (now, then) = (await CountAsync(rooms, week, cancellationToken), await CountAsync(rooms, before, cancellationToken));
        var (nowByRoom, thenByRoom) = (now.Rooms.ToDictionary(row => row.Room, row => row.Tally), then.Rooms.ToDictionary(row => row.Room, row => row.Tally));
        return new WeekNumbers(
            week, before, new WeekRow(Room: null, "All rooms", now.Total, then.Total),
            [
                .. rooms.Select(room => room.Room).Where(room => nowByRoom.ContainsKey(room) || thenByRoom.ContainsKey(room)).Select(room =>
                    new WeekRow(room, names[room.Id], nowByRoom.GetValueOrDefault(room) ?? new(), thenByRoom.GetValueOrDefault(room) ?? new())),
            ]);
    }

    private async Task<UtilizationReport> CountAsync(IReadOnlyList<SelectedRoom> rooms, ReportPeriod period, CancellationToken cancellationToken) =>
        new(await readers.Visits.ReadAsync(new VisitSelection { Rooms = rooms, Period = period }, cancellationToken), period, UtilizationBy.Week, clock.Today);
}
