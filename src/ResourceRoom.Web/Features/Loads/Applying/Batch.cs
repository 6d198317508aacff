using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>Some rows of a load: what was read for them, and what is to be saved because of them.</summary>
internal sealed class Batch
{
    private readonly Dictionary<string, LoadRow> accepted = new(StringComparer.Ordinal);

    public IEnumerable<LoadRow> Accepted => accepted.Values;

    public required LoadRun Run { get; init; }

    public required BatchPeople People { get; init; }

    public Dictionary<string, SystemVisit> Sent { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Visit> Visits { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows that say something else than what is known, by themselves: two may have one id, and only one of them is accepted.</summary>
    public Dictionary<LoadedVisit, byte[]> Changing { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<LoadedVisit, byte[]> PersonHashes { get; } = new(ReferenceEqualityComparer.Instance);

    public List<LoadReject> Rejects { get; } = [];

    public List<TurnedVisit> Turned { get; } = [];

    public List<(Visit Visit, IReadOnlyList<int> Services)> NewVisits { get; } = [];

    public List<(SystemVisit Sent, Visit Visit)> NewSent { get; } = [];

    /// <summary>Rows of visits that have become other ones.</summary>
    public List<(SystemVisit Sent, Visit Visit)> Moved { get; } = [];

    public List<ActivityEvent> Events { get; } = [];

    /// <summary>People whose SSN or id a row named although it is about somebody else.</summary>
    public List<Guid> Conflicts { get; } = [];

    /// <summary>Visits that may be doubles of others, and whether they were there and then before.</summary>
    public List<(Visit Visit, bool WasThere)> MayBeDoubles { get; } = [];

    public void Accept(LoadRow row) => accepted.Add(row.VisitId, row);

    public bool HasAccepted(string visitId, out bool isDeleted)
    {
        var has = accepted.TryGetValue(visitId, out var row);
        isDeleted = has && row!.Visit is null;
        return has;
    }

    public void Log(ActivityDetail detail, Subject subject) => Events.Add(ActivityEvent.Of(detail, subject, Run.Act.At, Run.Act.Who.AccountId));
}
