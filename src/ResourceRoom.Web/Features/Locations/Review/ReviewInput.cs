using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Locations.Review;

public sealed record ReviewInput : Unlogged
{
    /// <summary>The version that was reviewed.</summary>
    public int Version { get; init; } = -1;

    public string? Comment { get; init; }

    /// <summary>OET's comments by field of the form.</summary>
    public Dictionary<string, string?>? Comments { get; init; }

    /// <summary>That coming changes which set the same fields apply by their dates.</summary>
    public bool Overlaps { get; init; }

    internal Dictionary<string, string> FieldComments => (Comments ?? []).Select(pair => (pair.Key, Text: TypedText.Clean(pair.Value)))
        .Where(pair => pair.Text is not null).ToDictionary(pair => pair.Key, pair => pair.Text!);
}

/// <summary>A form that is returned needs a comment.</summary>
public sealed class ReviewInputValidator : AbstractValidator<ReviewInput>
{
    public ReviewInputValidator()
    {
        RuleFor(input => input.Comment).Must((input, comment) => TypedText.Clean(comment) is not null || input.FieldComments.Count > 0)
            .WithMessage("Say what is to be mended, here or at the fields.");
        RuleFor(input => input.Comment).Must(comment => (TypedText.Clean(comment)?.Length ?? 0) <= LocationFormStep.CommentLength)
            .WithMessage($"A comment can be up to {LocationFormStep.CommentLength:N0} characters.");
        RuleFor(input => input.Comments).Must((input, _) => input.FieldComments.Values.All(comment => comment.Length <= LocationFormStep.CommentLength))
            .WithMessage($"A comment can be up to {LocationFormStep.CommentLength:N0} characters.");
    }
}
