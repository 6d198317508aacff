using System.Linq.Expressions;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Account.MyAccount;

/// <summary>What happened around one's own sign-in, newest first.</summary>
public sealed class SignInHistoryList : ListDefinition<ActivityEvent, RecordedEvent>
{
    private readonly ResourceRoomDb db;

    public SignInHistoryList(ResourceRoomDb db)
        : base("Sign-in activity, newest first")
    {
        this.db = db;
        Key(line => line.Id, unique: line => line.Id);
        OrderedBy(isDescending: true);

        Column("When", row => OfficeFormat.DateAndTime(row.At)).Class("rr-time");
        Column("What", row => new() { Text = row.InWords(), Tag = row.IsRefusal() ? new("Failed", "rr-tag--warning") : null });
        Column("Room", row => row.Room ?? "–");
        Column("From", row => row.WhereFrom());
    }

    protected override Expression<Func<ActivityEvent, RecordedEvent>> Row => new ChangeHistory(db).Recorded;

    public Task<ListPage> ReadAsync(ActingUser who, ListRequest request, CancellationToken cancellationToken) => ReadAsync(
        db.ActivityEvents.About(Subject.Account(who.AccountId)).OfAny(AccountEventWords.Types), filter: null, request, cancellationToken);
}
