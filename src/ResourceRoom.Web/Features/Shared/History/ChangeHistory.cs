using System.Linq.Expressions;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Features.Shared.History;

/// <summary>The history of any subject. What its events say is up to the words of its feature.</summary>
public sealed class ChangeHistory(ResourceRoomDb db)
{
    /// <summary>
    /// Everything that happened to a subject, oldest first, with the names of who did it.
    /// </summary>
    /// <param name="subject">What the history is of.</param>
    /// <param name="inWords">The line of an event; null for an event that is told elsewhere or not shown.</param>
    /// <param name="others">Lines that no event holds.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <param name="only">The types of events to read; null for all.</param>
    public async Task<IReadOnlyList<HistoryLine>> ReadAsync(
        Subject subject, Func<RecordedEvent, HistoryLine?> inWords, IEnumerable<HistoryLine> others, CancellationToken cancellationToken, IEnumerable<Type>? only = null)
    {
        var about = db.ActivityEvents.AsNoTracking().About(subject);
        var events = await (only is null ? about : about.OfAny(only)).OrderBy(line => line.Id).Select(Recorded).ToListAsync(cancellationToken);
        List<HistoryLine> lines = [.. others, .. events.Select(inWords).OfType<HistoryLine>()];
        var names = events.Where(recorded => recorded.By is not null).DistinctBy(recorded => recorded.AccountId)
            .ToDictionary(recorded => recorded.AccountId!.Value, recorded => recorded.By!);
        var unnamed = lines.Select(line => line.AccountId).OfType<long>().Distinct().Where(account => !names.ContainsKey(account)).ToList();
        if (unnamed.Count > 0)
        {
            var found = await db.Users.Where(account => unnamed.Contains(account.Id)).Select(account => new { account.Id, account.DisplayName }).ToListAsync(cancellationToken);
            found.ForEach(account => names.Add(account.Id, account.DisplayName));
        }

        return [.. lines.Select(line => line with { By = line.AccountId is { } id ? names.GetValueOrDefault(id) : null }).OrderBy(line => line.At)];
    }

    /// <summary>An event as it is read back.</summary>
    public Expression<Func<ActivityEvent, RecordedEvent>> Recorded => line => new RecordedEvent
    {
        Id = line.Id,
        At = line.At,
        AccountId = line.AccountId,
        By = db.Users.Where(account => account.Id == line.AccountId).Select(account => account.DisplayName).FirstOrDefault(),
        Room = db.Locations.Where(room => room.Id == line.LocationId).Select(room => room.Code + " " + room.Name).FirstOrDefault(),
        Detail = ActivityTypes.Read(line.Name, line.Version, line.Detail),
    };
}
