namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

public sealed record PossibleDuplicateInput
{
    public string? Sealed { get; init; }

    public Guid? Id { get; init; }

    public bool Back { get; init; }

    /// <summary>Somebody else gave the number: it is not this visitor's.</summary>
    public bool WithoutSsn { get; init; }
}
