namespace ResourceRoom.Web.Data.Trail.Events;

public enum ReferenceField
{
    Name,
    Phone,
    Email,
    MailAddress,
    Position,
    Counties,
    BoardCode,
}

public enum ReferenceList
{
    Holidays,
    OetContacts,
    Lwias,
}

[StoredAs("HolidayAdded", version: 1)]
public sealed record HolidayAdded(DateOnly Day, string Name) : ActivityDetail;

[StoredAs("HolidayTakenOut", version: 1)]
public sealed record HolidayTakenOut(DateOnly Day, string Name, string Reason) : ActivityDetail;

[StoredAs("HolidayBroughtBack", version: 1)]
public sealed record HolidayBroughtBack(DateOnly Day, string Name) : ActivityDetail;

[StoredAs("OetContactAdded", version: 1)]
public sealed record OetContactAdded(IReadOnlyList<ReferenceFieldChange> Values) : ActivityDetail;

[StoredAs("OetContactChanged", version: 1)]
public sealed record OetContactChanged(IReadOnlyList<ReferenceFieldChange> Changes) : ActivityDetail;

[StoredAs("OetContactRetired", version: 1)]
public sealed record OetContactRetired(string Reason) : ActivityDetail;

[StoredAs("OetContactBroughtBack", version: 1)]
public sealed record OetContactBroughtBack : ActivityDetail;

[StoredAs("LwiaAdded", version: 1)]
public sealed record LwiaAdded(IReadOnlyList<ReferenceFieldChange> Values) : ActivityDetail;

[StoredAs("LwiaChanged", version: 1)]
public sealed record LwiaChanged(IReadOnlyList<ReferenceFieldChange> Changes) : ActivityDetail;

[StoredAs("ReferenceDataExported", version: 1)]
public sealed record ReferenceDataExported : ActivityDetail
{
    public required ReferenceList List { get; init; }

    public int? Year { get; init; }

    public string? State { get; init; }

    public required int Count { get; init; }
}

/// <summary>One field before and after: text as typed, numbers in digits; null is none.</summary>
public sealed record ReferenceFieldChange(ReferenceField Field, string? Before, string? After);
