using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Locations.Forms;

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

    internal Dictionary<string, string> FieldComments => (Comments ?? []).Where(pair => FieldNames.IsOne(pair.Key)).Select(pair => (pair.Key, Text: TypedText.Clean(pair.Value)))
        .Where(pair => pair.Text is not null).ToDictionary(pair => pair.Key, pair => pair.Text!);
}

/// <summary>A form that is returned needs a comment.</summary>
public sealed class ReviewInputValidator : AbstractValidator<ReviewInput>
{
    public ReviewInputValidator()
    {
        RuleFor(input => input.Comment).Must((input, comment) => TypedText.Clean(comment) is not null || input.FieldComments.Count > 0)
            .WithMessage("Say what needs to be corrected, here or next to the fields.");
        RuleFor(input => input.Comment).Must(comment => (TypedText.Clean(comment)?.Length ?? 0) <= LocationFormStep.CommentLength)
            .WithMessage($"A comment can be up to {LocationFormStep.CommentLength:N0} characters.");
        RuleFor(input => input).Custom((input, context) =>
        {
            foreach (var (field, comment) in input.FieldComments.Append(new("", TypedText.Clean(input.Comment) ?? "")))
            {
                var name = field.Length > 0 ? $"{nameof(input.Comments)}[{field}]" : nameof(input.Comment);
                if (field.Length > 0 && comment.Length > LocationFormStep.CommentLength)
                {
                    context.AddFailure(name, $"{FieldNames.Of(field)}: a comment can be up to {LocationFormStep.CommentLength:N0} characters.");
                }

                if (SsnInText.HoldsOne(comment))
                {
                    context.AddFailure(name, "Remove the nine-digit number: it may be an SSN.");
                }
            }
        });
    }
}
