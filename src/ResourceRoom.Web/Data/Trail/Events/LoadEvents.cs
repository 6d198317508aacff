using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Systems;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("SystemRegistered", version: 1)]
public sealed record SystemRegistered(string Code, string Name, int Lwia) : ActivityDetail;

[StoredAs("SystemChanged", version: 1)]
public sealed record SystemChanged(IReadOnlyList<string> Fields) : ActivityDetail;

[StoredAs("ChecklistAnswered", version: 1)]
public sealed record ChecklistAnswered(ChecklistPoint Point, bool? Before, bool After) : ActivityDetail;

[StoredAs("SystemApproved", version: 1)]
public sealed record SystemApproved : ActivityDetail;

[StoredAs("SystemApprovalWithdrawn", version: 1)]
public sealed record SystemApprovalWithdrawn(string Reason) : ActivityDetail;

[StoredAs("SystemPaused", version: 1)]
public sealed record SystemPaused(string Reason) : ActivityDetail;

[StoredAs("SystemResumed", version: 1)]
public sealed record SystemResumed : ActivityDetail;

[StoredAs("ApiKeyCreated", version: 1)]
public sealed record ApiKeyCreated(string End) : ActivityDetail;

[StoredAs("ApiKeyRevoked", version: 1)]
public sealed record ApiKeyRevoked(string End) : ActivityDetail;

[StoredAs("SystemsExported", version: 1)]
public sealed record SystemsExported(int? Area, string? State, int Count) : ActivityDetail;

/// <summary>A load was refused before it was received: by the answer's code, and the key that sent it.</summary>
[StoredAs("LoadTurnedAway", version: 1)]
public sealed record LoadTurnedAway(string Code, string? Key) : ActivityDetail
{
    /// <summary>The first load with the same <c>Idempotency-Key</c>, where that is the reason.</summary>
    public Guid? First { get; init; }
}

[StoredAs("LoadReceived", version: 1)]
public sealed record LoadReceived : ActivityDetail
{
    public required Guid System { get; init; }

    public required long Bytes { get; init; }

    public string? Key { get; init; }

    public bool? IsCheck { get; init; }
}

[StoredAs("LoadEnded", version: 1)]
public sealed record LoadEnded(LoadState State, LoadCounts Counts) : ActivityDetail;

[StoredAs("LoadReleased", version: 1)]
public sealed record LoadReleased(string? Reason, string? Key) : ActivityDetail;

[StoredAs("LoadNotReleased", version: 1)]
public sealed record LoadNotReleased(string? Reason) : ActivityDetail;

/// <summary>More rows of a system than usual named a person and said otherwise about who that is; once a day.</summary>
[StoredAs("ManyPersonConflicts", version: 1)]
public sealed record ManyPersonConflicts(DateOnly Day, Guid Load) : ActivityDetail;
