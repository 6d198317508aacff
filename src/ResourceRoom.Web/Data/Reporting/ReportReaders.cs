using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Reporting;

/// <summary>What local reports read with: from the replica where there is one. What is logged or saved goes to the database itself.</summary>
[Scoped]
public sealed class ReportReaders : IAsyncDisposable
{
    private readonly ResourceRoomDb? replica;

    public ReportReaders(ResourceRoomDb db, ReportReplica source, ParticipantItems items, SecretColumns secrets, OfficeClock clock)
    {
        replica = source.Open();
        Db = replica ?? db;
        Visits = new ReportVisitsReader(Db, new RoomDayReader(Db), clock);
        Answers = new PersonAnswersReader(Db, items, secrets);
    }

    public ResourceRoomDb Db { get; }

    public ReportVisitsReader Visits { get; }

    public PersonAnswersReader Answers { get; }

    public ValueTask DisposeAsync() => replica?.DisposeAsync() ?? ValueTask.CompletedTask;
}
