using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Inbox;

public sealed record InboxFilter : ListFilter<InboxItem>
{
    public const string Unread = "unread";

    public string? Show { get; init; }

    public override IQueryable<InboxItem> Apply(IQueryable<InboxItem> rows) => Show == Unread ? rows.Where(item => item.ReadAt == null) : rows;
}

public sealed class InboxFilterValidator : AbstractValidator<InboxFilter>
{
    public InboxFilterValidator() => RuleFor(filter => filter.Show).MayBeChosen("what to show", text => text == InboxFilter.Unread);
}
