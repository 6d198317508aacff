namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>The answer to "this person may already exist".</summary>
public sealed record MayExistInput
{
    /// <summary>The new visitor's form, sealed.</summary>
    public string? Sealed { get; init; }

    /// <summary>The person on file it is; null when it is none of them.</summary>
    public Guid? Id { get; init; }

    /// <summary>Back to the questions.</summary>
    public bool Back { get; init; }
}
