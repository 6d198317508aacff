namespace ResourceRoom.Web.Features.Shared.Files;

/// <summary>The files of a form, as <c>&lt;files-field&gt;</c> posts them.</summary>
public sealed record FilesInput
{
    /// <summary>Those chosen now.</summary>
    public IFormFileCollection? New { get; init; }

    /// <summary>Those held since the form was sent before, as far as they are still wanted.</summary>
    public IReadOnlyList<Guid>? Held { get; init; }
}
