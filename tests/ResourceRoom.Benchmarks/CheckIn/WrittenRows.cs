using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Load;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;

namespace ResourceRoom.Benchmarks.CheckIn;

/// <summary>Counts what a run left: every check-in one visit, one service, two events and one changed record; nothing else.</summary>
internal static class WrittenRows
{
    /// <summary>What is not as it should be, in words; empty when all is.</summary>
    /// <param name="server">Who wrote.</param>
    /// <param name="folder">Where.</param>
    /// <param name="made">What was there before; each visit of one service.</param>
    /// <param name="sent">The check-ins.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<IReadOnlyList<string>> FaultsAsync(
        string server, string folder, Made made, IReadOnlyList<SentCheckIn> sent, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(folder);
        var visits = await db.Visits.Where(visit => visit.EndedAt == null)
            .Select(visit => new SentCheckIn(visit.Participant.PublicId, visit.PublicId))
            .ToHashSetAsync(cancellationToken);
        var recorded = await db.ActivityEvents.Of<VisitRecorded>().CountAsync(cancellationToken);
        var changed = await db.ActivityEvents.Of<ParticipantItemsChanged>().CountAsync(cancellationToken);

        (string What, int Found, int Expected)[] counts =
        [
            ("visits of the people and with the keys that were sent", sent.Count(visits.Contains), sent.Count),
            ("visits in all", await db.Visits.CountAsync(cancellationToken), made.Visits + sent.Count),
            ("services used", await db.Set<Web.Data.Visits.VisitService>().CountAsync(cancellationToken), made.Visits + sent.Count),
            ($"events {nameof(VisitRecorded)}", recorded, sent.Count),
            ($"events {nameof(ParticipantItemsChanged)}", changed, sent.Count),
            ("changed records", await db.Participants.CountAsync(person => person.Version == 1, cancellationToken), sent.Count),
        ];
        return [.. counts.Where(count => count.Found != count.Expected).Select(count => $"{server}: {count.Found} {count.What}, expected {count.Expected}.")];
    }
}
