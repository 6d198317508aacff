using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Forms;

/// <summary>That a form was sent and saved, so that the same form sent again makes nothing twice.</summary>
public sealed class FormSubmission
{
    public const int ResultLength = 64;

    public required Guid Key { get; init; }

    public required long AccountId { get; init; }

    public required DateTime SentAt { get; init; }

    [MaxLength(32)]
    public required byte[] ContentHash { get; init; }

    /// <summary>The key of what was created.</summary>
    [MaxLength(ResultLength)]
    public required string Result { get; init; }
}
