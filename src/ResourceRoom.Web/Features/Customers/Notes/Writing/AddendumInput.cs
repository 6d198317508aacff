using FluentValidation;

using ResourceRoom.Domain;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

public sealed record AddendumInput : Unlogged
{
    public TypedNote? Addendum { get; init; }

    public FilesInput? Files { get; init; }
}

public sealed class AddendumInputValidator : AbstractValidator<AddendumInput>
{
    public AddendumInputValidator()
    {
        RuleFor(input => input.Addendum).MustBeANote(CaseNote.BodyLength);
        RuleFor(input => input.Addendum).Must(text => text?.Clean() is not null).WithMessage("Enter the addendum.");
    }
}

public sealed record InErrorInput : Unlogged
{
    public string? Reason { get; init; }
}

public sealed class InErrorInputValidator : AbstractValidator<InErrorInput>
{
    public InErrorInputValidator() => RuleFor(input => input.Reason).MustBeAReason("Enter why the note is an error", CaseNote.ReasonLength);
}
