using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("VisitRecorded", version: 1)]
public sealed record VisitRecordedV1 : ActivityDetail
{
    public required Guid Participant { get; init; }

    public required ParticipantClass Class { get; init; }

    public required bool IsReportable { get; init; }

    public required VisitSource Source { get; init; }

    public required DateOnly Day { get; init; }

    public required IReadOnlyList<string> Services { get; init; }

    public override ActivityDetail Current() => new VisitRecorded
    {
        Participant = Participant,
        Class = Class,
        IsReportable = IsReportable,
        Source = Source,
        Day = Day,
        Services = Services,
    };
}

[StoredAs("VisitCheckedOut", version: 1)]
public sealed record VisitCheckedOutV1 : ActivityDetail
{
    public override ActivityDetail Current() => new VisitCheckedOut();
}

[StoredAs("VisitsExported", version: 1)]
public sealed record VisitsExportedV1 : ActivityDetail
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public string? Room { get; init; }

    public ParticipantClass? Class { get; init; }

    public string? State { get; init; }

    public required int Count { get; init; }

    public override ActivityDetail Current() => new VisitsExported { From = From, To = To, Room = Room, Class = Class, State = State, Count = Count };
}

[StoredAs("VisitsExported", version: 2)]
public sealed record VisitsExportedV2 : ActivityDetail
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public string? Room { get; init; }

    public ParticipantClass? Class { get; init; }

    public string? State { get; init; }

    public int? Area { get; init; }

    public string? Service { get; init; }

    public int? RecordedBy { get; init; }

    public required int Count { get; init; }

    public override ActivityDetail Current() => new VisitsExported
    {
        From = From,
        To = To,
        Room = Room,
        Class = Class,
        State = State,
        Area = Area,
        Service = Service,
        RecordedBy = RecordedBy,
        Count = Count,
    };
}

[StoredAs("VisitsExported", version: 3)]
public sealed record VisitsExportedV3 : ActivityDetail
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public string? Room { get; init; }

    public ParticipantClass? Class { get; init; }

    public string? State { get; init; }

    public int? Area { get; init; }

    public string? Service { get; init; }

    public int? RecordedBy { get; init; }

    public string? Reportable { get; init; }

    public string? Kind { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public int? Hour { get; init; }

    public Guid? Person { get; init; }

    public required int Count { get; init; }

    public override ActivityDetail Current() => new VisitsExported
    {
        From = From,
        To = To,
        Room = Room,
        Class = Class,
        State = State,
        Area = Area,
        Service = Service,
        RecordedBy = RecordedBy,
        Reportable = Reportable,
        Kind = Kind,
        Weekday = Weekday,
        Hour = Hour,
        Person = Person,
        Count = Count,
    };
}
