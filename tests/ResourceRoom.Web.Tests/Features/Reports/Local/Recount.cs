using System.Globalization;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Tests.Features.Reports.Local;

/// <summary>The reports once more, slowly and plainly: every row counts all visits from the beginning.</summary>
/// <param name="visits">All visits of the state that nobody voided, with their services, rooms and people.</param>
/// <param name="rooms">All rooms within reach.</param>
/// <param name="services">The catalog.</param>
/// <param name="today">The office's day.</param>
internal sealed class Recount(IReadOnlyList<Visit> visits, IReadOnlyList<Location> rooms, IReadOnlyList<Service> services, DateOnly today)
{
    public sealed record Selection(DateOnly From, DateOnly To, int? Lwia = null, string? Room = null, string? Service = null, ParticipantClass? Class = null);

    private static readonly string[] Kinds = ["self-service", "informational", "staff-assisted"];

    public IEnumerable<string> Utilization(Selection selection, string by)
    {
        var kept = Kept(selection);
        yield return Line("total", null, null, null, null, null, null, kept);
        foreach (var area in Shown(selection).GroupBy(room => room.LwiaNumber))
        {
            yield return Line("lwia", area.Key, null, null, null, null, null, kept.Where(visit => visit.Location.LwiaNumber == area.Key));
        }

        foreach (var room in Shown(selection))
        {
            yield return Line("room", room.LwiaNumber, room.Code, null, null, null, null, kept.Where(visit => visit.LocationId == room.Id));
        }

        var parts = Parts(selection, by);
        foreach (var (from, to) in parts)
        {
            yield return Line("period", null, null, from, to, null, null, kept.Where(visit => visit.Day >= from && visit.Day <= to));
        }

        foreach (var room in Shown(selection))
        {
            foreach (var (from, to) in parts)
            {
                var some = kept.Where(visit => visit.LocationId == room.Id && visit.Day >= from && visit.Day <= to).ToList();
                if (some.Count > 0)
                {
                    yield return Line("room-period", room.LwiaNumber, room.Code, from, to, null, null, some);
                }
            }
        }

        foreach (var weekday in Enum.GetValues<DayOfWeek>())
        {
            for (var hour = 0; hour < 24; hour++)
            {
                var some = kept.Where(visit => visit.Day.DayOfWeek == weekday && OfficeClock.WallClock(visit.StartedAt).Hour == hour).ToList();
                if (some.Count > 0)
                {
                    yield return Line("hour", null, null, null, null, weekday, hour, some);
                }
            }
        }
    }

    public IEnumerable<string> Services(Selection selection)
    {
        var kept = Kept(selection);
        var counted = services.Where(service => selection.Service is null || service.Code == selection.Service).ToList();
        yield return Uses("total", null, null, null, null, kept, counted);
        foreach (var kind in Enum.GetValues<ServiceKind>().Where(kind => counted.Any(service => service.Kind == kind)))
        {
            yield return Uses("kind", null, null, null, Kinds[(int)kind - 1], kept, [.. counted.Where(service => service.Kind == kind)]);
        }

        foreach (var service in counted)
        {
            yield return Uses("service", null, null, service.Code, Kinds[(int)service.Kind - 1], kept, [service]);
        }

        foreach (var room in Shown(selection))
        {
            yield return Uses("room", room.LwiaNumber, room.Code, null, null, [.. kept.Where(visit => visit.LocationId == room.Id)], counted);
        }

        foreach (var room in Shown(selection))
        {
            foreach (var service in counted.Where(service => kept.Any(visit => visit.LocationId == room.Id && visit.Services.Any(used => used.ServiceId == service.Id))))
            {
                yield return Uses("room-service", room.LwiaNumber, room.Code, service.Code, Kinds[(int)service.Kind - 1], [.. kept.Where(visit => visit.LocationId == room.Id)], [service]);
            }
        }
    }

    public IEnumerable<string> Classification(Selection selection, IReadOnlyDictionary<long, string> recorders)
    {
        var kept = Kept(selection);
        yield return Join("total", null, null, null, kept.Count, People(kept), null, null, null);
        foreach (var one in new[] { ParticipantClass.WioaParticipant, ParticipantClass.ReportedSelfService, ParticipantClass.BasicSelfService, ParticipantClass.Unclassified })
        {
            var latest = kept.GroupBy(visit => visit.ParticipantId).Count(of => InOrder(of).Last().Class == one);
            yield return Join("class", one.InWords(), null, null, kept.Count(visit => visit.Class == one), latest, null, null, null);
        }

        foreach (var item in Enum.GetValues<NineItem>())
        {
            yield return OfItem("item", null, item, kept);
        }

        foreach (var recorder in kept.Select(visit => visit.TechnicianId).Distinct().OrderBy(id => recorders[id], StringComparer.Ordinal))
        {
            foreach (var item in Enum.GetValues<NineItem>())
            {
                yield return OfItem("technician", recorders[recorder], item, [.. kept.Where(visit => visit.TechnicianId == recorder)]);
            }
        }
    }

    public IEnumerable<string> Reportability(Selection selection)
    {
        var kept = Kept(selection);
        yield return Of("reportability", null, kept);
        foreach (var room in Shown(selection))
        {
            yield return Of("reportability-room", room, [.. kept.Where(visit => visit.LocationId == room.Id)]);
        }

        static string Of(string section, Location? room, IReadOnlyList<Visit> some) => Join(
            section, room?.LwiaNumber, room?.Code, null, null, null, null, null, null, null, null, null, null, null, null, null,
            some.Count, some.Count(visit => visit.IsReportable), some.Count(visit => !visit.IsReportable),
            some.Count(visit => visit.IsReportable && visit.BecameReportableAt is not null), People(some), People(some.Where(visit => visit.IsReportable)));
    }

    internal static IEnumerable<Visit> InOrder(IEnumerable<Visit> some) =>
        some.OrderBy(visit => visit.StartedAt).ThenBy(visit => visit.Location.Code, StringComparer.Ordinal).ThenBy(visit => visit.Id);

    internal List<Visit> Kept(Selection selection) =>
    [
        .. visits.Where(visit => visit.Day >= selection.From && visit.Day <= selection.To && InReach(selection).Any(room => room.Id == visit.LocationId)
            && (selection.Class is null || visit.Class == selection.Class)
            && (selection.Service is null || visit.Services.Any(used => services.Single(service => service.Id == used.ServiceId).Code == selection.Service))),
    ];

    private IEnumerable<Location> InReach(Selection selection) => rooms
        .Where(room => (selection.Lwia is null || room.LwiaNumber == selection.Lwia) && (selection.Room is null || room.Code == selection.Room))
        .OrderBy(room => room.LwiaNumber).ThenBy(room => room.Code, StringComparer.Ordinal);

    private List<Location> Shown(Selection selection) =>
    [
        .. InReach(selection).Where(room => (room.EstablishedOn <= selection.To && !(room.ClosedOn <= selection.From))
            || Kept(selection).Any(visit => visit.LocationId == room.Id)),
    ];

    private List<(DateOnly From, DateOnly To)> Parts(Selection selection, string by)
    {
        var days = Enumerable.Range(0, selection.To.DayNumber - selection.From.DayNumber + 1).Select(selection.From.AddDays);
        return
        [
            .. days.GroupBy(day => by switch
            {
                "week" => day.AddDays(-(int)day.DayOfWeek),
                "month" => new DateOnly(day.Year, day.Month, 1),
                _ => day,
            }).Select(part => (part.Min(), part.Max())).Where(part => part.Item1 <= today),
        ];
    }

    private string Line(string section, int? lwia, string? room, DateOnly? from, DateOnly? to, DayOfWeek? weekday, int? hour, IEnumerable<Visit> some)
    {
        var counted = some.ToList();
        var firsts = visits.GroupBy(visit => visit.ParticipantId).Select(of => InOrder(of).First().Id).ToHashSet();
        var timed = counted.Where(visit => visit is { EndedAt: not null, WasNotCheckedOut: false }).ToList();
        var minutes = timed.Sum(visit => (long)CheckOutRule.TimeSpent(visit.StartedAt, visit.EndedAt!.Value).TotalMinutes);
        var isNew = counted.Count(visit => firsts.Contains(visit.Id));
        var average = timed.Count == 0 ? null : Math.Round((decimal)minutes / timed.Count, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
        return Join(
            section, lwia, room, from, to, weekday, hour, counted.Count, People(counted), isNew, People(counted) - isNew, timed.Count, minutes, average,
            counted.Count(visit => visit is { EndedAt: not null, WasNotCheckedOut: true }), counted.Count(visit => visit.EndedAt is null));
    }

    private static string Uses(string section, int? lwia, string? room, string? service, string? kind, IReadOnlyList<Visit> kept, IReadOnlyList<Service> counted)
    {
        var ids = counted.Select(one => one.Id).ToHashSet();
        var used = kept.Where(visit => visit.Services.Any(one => ids.Contains(one.ServiceId))).ToList();
        return Join(section, lwia, room, service, kind, used.Sum(visit => visit.Services.Count(one => ids.Contains(one.ServiceId))), used.Count, People(used));
    }

    private static string OfItem(string section, string? recorder, NineItem item, List<Visit> kept)
    {
        var states = kept.GroupBy(visit => visit.ParticipantId).Select(of => item == NineItem.LaborForceStatus
            ? of.Select(visit => visit.LaborForceStatusState) is var all && all.Contains(ResponseState.Given) ? ResponseState.Given
                : all.Contains(ResponseState.Declined) ? ResponseState.Declined : ResponseState.NotAsked
            : StateOf(of.First().Participant, item)).ToList();
        return Join(
            section, null, item.Label(), recorder, kept.Count, People(kept),
            states.Count(state => state == ResponseState.Given), states.Count(state => state == ResponseState.Declined), states.Count(state => state == ResponseState.NotAsked));
    }

    private static ResponseState StateOf(Participant person, NineItem item) => item switch
    {
        NineItem.FirstName => person.FirstNameResponse.State,
        NineItem.LastName => person.LastNameResponse.State,
        NineItem.Zip => person.ZipResponse.State,
        NineItem.Ssn => person.SsnResponse.State,
        NineItem.BirthDate => person.BirthDateResponse.State,
        NineItem.Hispanic => person.HispanicResponse.State,
        NineItem.Race => person.RaceResponse.State,
        _ => person.GenderResponse.State,
    };

    private static int People(IEnumerable<Visit> some) => some.Select(visit => visit.ParticipantId).Distinct().Count();

    private static string Join(params object?[] cells) => string.Join(',', cells.Select(cell => cell switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{cell}",
    }));
}
