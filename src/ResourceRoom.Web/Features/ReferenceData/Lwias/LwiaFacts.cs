using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail.Events;

namespace ResourceRoom.Web.Features.ReferenceData.Lwias;

public sealed record LwiaFacts : ReferenceFacts
{
    public required string Counties { get; init; }

    public required string? BoardCode { get; init; }

    public bool SharesCounties { get; init; }

    protected override IEnumerable<FieldValue> OwnValues =>
        [new(ReferenceField.Counties, Counties.Length == 0 ? null : Counties), new(ReferenceField.BoardCode, BoardCode)];

    public static LwiaFacts Of(Lwia area) => new() { Name = area.Name, Counties = area.Counties, BoardCode = area.BoardCode };

    public void ApplyTo(Lwia area) => (area.Name, area.Counties, area.BoardCode) = (Name, Counties, BoardCode);
}
