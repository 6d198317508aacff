using ResourceRoom.Web.Data.Jobs;

namespace ResourceRoom.Web.Data.Reporting;

/// <summary>
/// Makes the summaries that changes have put out of date: of days that are over, and of people once many have changed. Changes are read
/// first and forgotten with the new summary, so that one which comes in between is still named.
/// </summary>
public sealed class BuildSummaries(ResourceRoomDb db, RoomDayReader days, PersonAnswersReader answers, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    private const int DaysAtOnce = 60;
    private const int PeopleWorthIt = 2_000;

    public async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        return !await db.SummaryBuilds.AnyAsync(cancellationToken)
            || await db.RoomDayChanges.AnyAsync(change => change.Day < today, cancellationToken)
            || await db.PersonChanges.CountAsync(cancellationToken) > PeopleWorthIt;
    }

    public Task ExecuteAsync(CancellationToken cancellationToken) => ExecuteAsync(PeopleWorthIt, cancellationToken);

    /// <summary>Makes them even if few people have changed.</summary>
    public Task BuildAllAsync(CancellationToken cancellationToken) => ExecuteAsync(peopleWorthIt: 0, cancellationToken);

    private async Task ExecuteAsync(int peopleWorthIt, CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        var today = clock.Today;
        var changed = await db.RoomDayChanges.Where(change => change.Day < today).Select(change => new { change.LocationId, change.Day }).Distinct().ToListAsync(cancellationToken);
        foreach (var room in changed.GroupBy(change => change.LocationId, change => change.Day))
        {
            foreach (var some in room.Order().Chunk(DaysAtOnce))
            {
                await BuildAsync(room.Key, some, cancellationToken);
            }
        }

        var people = await db.PersonChanges.Select(change => change.ParticipantId).Distinct().ToListAsync(cancellationToken);
        if (people.Count > peopleWorthIt)
        {
            foreach (var number in people.Select(id => checked((int)(id / PersonBlock.Size))).Distinct().Order())
            {
                await BuildBlockAsync(number, cancellationToken);
            }
        }
    }

    /// <summary>Names everything as changed, once: what was there before there were summaries.</summary>
    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (await db.SummaryBuilds.AnyAsync(cancellationToken))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("""INSERT INTO "RoomDayChange" ("LocationId", "Day") SELECT DISTINCT "LocationId", "Day" FROM "Visit" """, cancellationToken);
        await db.Database.ExecuteSqlRawAsync("""INSERT INTO "PersonChange" ("ParticipantId") SELECT "Id" FROM "Participant" """, cancellationToken);
        db.SummaryBuilds.Add(new SummaryBuild());
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private async Task BuildAsync(long room, DateOnly[] some, CancellationToken cancellationToken)
    {
        var changes = db.RoomDayChanges.Where(change => change.LocationId == room && EF.Parameter(some).Contains(change.Day));
        var seen = await changes.Select(change => change.Id).ToListAsync(cancellationToken);
        var packed = (await PackedAsync(room, some, cancellationToken)).ToDictionary(row => row.Day);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.RoomDays.Where(row => row.LocationId == room && EF.Parameter(some).Contains(row.Day)).ExecuteDeleteAsync(cancellationToken);
        await db.InsertAsync(packed.Values, cancellationToken);
        await db.RoomDayChanges.Where(change => EF.Parameter(seen).Contains(change.Id)).ExecuteDeleteAsync(cancellationToken);
        await CountAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Summaries of a room's days as the visits are now.</summary>
    internal async Task<IReadOnlyList<RoomDay>> PackedAsync(long room, IReadOnlyCollection<DateOnly> some, CancellationToken cancellationToken)
    {
        var packed = new List<RoomDay>();
        var all = new ServiceSets();
        foreach (var day in await days.ReadAsync(room, some, all, cancellationToken))
        {
            // The day's own sets only, in the order in which its visits name them.
            var numbers = day.Visits.ToArray().Select(visit => visit.ServiceSet).Distinct().ToList();
            var visits = day.Visits.ToArray().Select(visit => visit.WithServiceSet(numbers.IndexOf(visit.ServiceSet))).ToList();
            packed.Add(new RoomDay { LocationId = room, Day = day.Day, Visits = PackedVisits.Pack(visits, numbers.ConvertAll(number => all.All[number])) });
        }

        return packed;
    }

    private async Task BuildBlockAsync(int number, CancellationToken cancellationToken)
    {
        var (from, until) = ((long)number * PersonBlock.Size, (number + 1L) * PersonBlock.Size);
        var seen = await db.PersonChanges.Where(change => change.ParticipantId >= from && change.ParticipantId < until).Select(change => change.Id).ToListAsync(cancellationToken);
        var cipher = answers.Seal(number, await answers.ReadBlockAsync(number, cancellationToken));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.PersonBlocks.Where(block => block.Number == number).ExecuteDeleteAsync(cancellationToken);
        await db.InsertAsync([new PersonBlock { Number = number, AnswersCipher = cipher }], cancellationToken);
        await db.PersonChanges.Where(change => EF.Parameter(seen).Contains(change.Id)).ExecuteDeleteAsync(cancellationToken);
        await CountAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private Task<int> CountAsync(CancellationToken cancellationToken) =>
        db.SummaryBuilds.ExecuteUpdateAsync(build => build.SetProperty(row => row.Builds, row => row.Builds + 1), cancellationToken);
}
