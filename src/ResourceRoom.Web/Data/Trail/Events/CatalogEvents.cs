namespace ResourceRoom.Web.Data.Trail.Events;

public enum ServiceField
{
    Kind,
    Category,
    Name,
    Description,
    Pirl,
    Position,
    DeskKey,
    HoldAdult,
    HoldDislocatedWorker,
    HoldYouth,
    HoldYouthCareerPathways,
}

[StoredAs("ServiceAdded", version: 1)]
public sealed record ServiceAdded(DateOnly From, IReadOnlyList<ServiceFieldChange> Values) : ActivityDetail;

[StoredAs("ServiceChanged", version: 1)]
public sealed record ServiceChanged(IReadOnlyList<ServiceFieldChange> Changes) : ActivityDetail;

[StoredAs("ServiceRetired", version: 1)]
public sealed record ServiceRetired(DateOnly From, string Reason) : ActivityDetail;

[StoredAs("ServiceRetirementUndone", version: 1)]
public sealed record ServiceRetirementUndone(DateOnly From) : ActivityDetail;

[StoredAs("ServicesExported", version: 1)]
public sealed record ServicesExported : ActivityDetail
{
    public required string Catalog { get; init; }

    /// <summary>The kind or category.</summary>
    public string? Group { get; init; }

    public string? State { get; init; }

    public required int Count { get; init; }
}

/// <summary>One field of a service before and after: text as typed, numbers in digits, choices by name; null is none.</summary>
public sealed record ServiceFieldChange(ServiceField Field, string? Before, string? After);
