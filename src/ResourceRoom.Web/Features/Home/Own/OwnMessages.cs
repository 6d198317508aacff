using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Messages;

namespace ResourceRoom.Web.Features.Home.Own;

public sealed record OwnMessageInput : Unlogged
{
    public TypedNote? Text { get; init; }
}

public sealed class OwnMessageInputValidator : AbstractValidator<OwnMessageInput>
{
    public OwnMessageInputValidator()
    {
        RuleFor(input => input.Text).MustBeANote(Message.TypedLength, "message");
        RuleFor(input => input.Text).Must(text => text?.Clean() is not null).WithMessage("Enter the message.");
    }
}

public sealed record OwnMessages(MessageThread Thread, WhoAnswers Answers, OwnMessageInput Input) : Unlogged;
