using System.Globalization;

using ResourceRoom.Domain.FollowUp.Supervision;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

public sealed class OpenFollowUpReport(ResourceRoomDb db, FollowUpReportReader reader)
{
    /// <summary>The most windows that the page of a count shows; its file has all.</summary>
    public const int MostWindows = 200;

    /// <summary>The figures line by line, by name, and their sum last; nothing when no window came due.</summary>
    public async Task<IReadOnlyList<ReportLine>> ExecuteAsync(FollowUpReportFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var (windows, declines) = await reader.ReadAsync(filter, who, cancellationToken);
        if (windows.Count == 0 && declines.Count == 0)
        {
            return [];
        }

        var tallies = new Dictionary<string, FollowUpTally>();
        var all = new FollowUpTally();
        foreach (var window in windows)
        {
            Add(TallyOf(window), window);
            Add(all, window);
        }

        foreach (var decline in declines)
        {
            TallyOf(decline).AddDecline(decline.Reason);
            all.AddDecline(decline.Reason);
        }

        var names = await NamesAsync(filter.ChosenBy, tallies.Keys, cancellationToken);
        return
        [
            .. tallies.Select(tally => new ReportLine(tally.Key, names.GetValueOrDefault(tally.Key) ?? filter.ChosenBy.NoneInWords(), tally.Value.ToFigures()))
                .OrderBy(line => line.Key == FollowUpReportFilter.None).ThenBy(line => line.Name, StringComparer.OrdinalIgnoreCase),
            new ReportLine(Key: null, ReportWords.Total, all.ToFigures()),
        ];

        FollowUpTally TallyOf(IReportedRow row)
        {
            var key = filter.KeyOf(row);
            return tallies.TryGetValue(key, out var known) ? known : tallies[key] = new FollowUpTally();
        }
    }

    /// <summary>The windows that a line and a state of the report stand for.</summary>
    public async Task<IReadOnlyList<ReportWindow>> WindowsAsync(FollowUpReportFilter filter, ActingUser who, CancellationToken cancellationToken) =>
        [.. (await reader.ReadAsync(filter, who, cancellationToken)).Windows.Where(filter.Matches)];

    public async Task<IReadOnlyList<NamedWindow>> WithNamesAsync(IReadOnlyList<ReportWindow> windows, CancellationToken cancellationToken)
    {
        List<long> people = [.. windows.Select(window => window.ParticipantId).Distinct()];
        var names = await db.Participants.AsNoTracking().Where(person => people.Contains(person.Id))
            .Select(person => new { person.Id, person.PublicId, person.FirstName, person.LastName })
            .ToDictionaryAsync(person => person.Id, cancellationToken);
        var planners = await NamesAsync(ReportBy.Planner, windows.Select(window => window.PlannerId).OfType<long>().Select(id => id.ToString(CultureInfo.InvariantCulture)), cancellationToken);
        return
        [
            .. windows.Select(window => (Window: window, Person: names[window.ParticipantId])).Select(one => new NamedWindow(
                one.Window, one.Person.PublicId, ItemWords.FullName(one.Person.FirstName, one.Person.LastName),
                one.Window.PlannerId is { } id ? planners.GetValueOrDefault(id.ToString(CultureInfo.InvariantCulture)) : null)),
        ];
    }

    /// <summary>What a line is called; null for a key that names nothing.</summary>
    public async Task<string?> NameAsync(FollowUpReportFilter filter, CancellationToken cancellationToken) => filter.Key switch
    {
        null or "" => null,
        FollowUpReportFilter.None => filter.ChosenBy.NoneInWords(),
        var key => (await NamesAsync(filter.ChosenBy, [key], cancellationToken)).GetValueOrDefault(key),
    };

    private static void Add(FollowUpTally tally, ReportWindow window)
    {
        tally.AddWindow(window.State, window.IsEnteredLate);
        tally.AddExit(window.Exit, window.FirstContactOn?.DayNumber - window.ExitOn.DayNumber, window.ServiceProvidedOn is not null);
    }

    private async Task<Dictionary<string, string>> NamesAsync(ReportBy by, IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        if (by == ReportBy.Program)
        {
            return keys.ToDictionary(key => key);
        }

        List<long> ids = [.. keys.Select(key => (long?)FilterRules.Number(key)).OfType<long>().Distinct()];
        var named = by switch
        {
            ReportBy.Planner => db.Users.Where(account => ids.Contains(account.Id)).Select(account => new { account.Id, Name = account.DisplayName }),
            ReportBy.Office => db.Locations.Where(room => ids.Contains(room.Id)).Select(room => new { room.Id, Name = room.Code + " " + room.Name }),
            _ => db.Lwias.Where(area => ids.Contains(area.Number)).Select(area => new { Id = (long)area.Number, Name = "LWIA " + area.Number + " " + area.Name }),
        };
        return (await named.ToListAsync(cancellationToken)).ToDictionary(one => one.Id.ToString(CultureInfo.InvariantCulture), one => one.Name);
    }
}
