using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Applying;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>What a rehearsal found and the database has forgotten with it.</summary>
internal sealed class RehearsedRows
{
    public const int MostTurned = 1000;

    public List<LoadReject> Rejects { get; } = [];

    public List<TurnedVisit> Turned { get; } = [];

    public List<Guid> Conflicts { get; } = [];

    public void Add(Batch batch)
    {
        Rejects.AddRange(batch.Rejects);
        Turned.AddRange(batch.Turned.Take(MostTurned - Turned.Count));
        Conflicts.AddRange(batch.Conflicts);
    }
}
