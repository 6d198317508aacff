namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

public sealed record PossibleDuplicateInput
{
    public string? Sealed { get; init; }

    public Guid? Id { get; init; }

    public bool Back { get; init; }

    public bool WithoutSsn { get; init; }
}
