using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security;

internal abstract record AccessScope
{
    public static AccessScope Of(ActingUser who)
    {
        if (who.Roles.Contains(Roles.Oet))
        {
            return new State();
        }

        if (who.Roles.Contains(Roles.Monitor))
        {
            return who.LwiaNumber is { } monitored ? new Area(new CustomerScope(monitored)) : new State();
        }

        if (who.LwiaNumber is { } area && who.Roles.Contains(Roles.LwiaAdministrator))
        {
            return new Area(new CustomerScope(area));
        }

        if (who.LwiaNumber is { } own && who.Roles.Contains(Roles.CaseManager))
        {
            return new Area(new CustomerScope(own, who.OfficeId, who.Programs));
        }

        return who.Room is { } room && who.Roles.Contains(Roles.Technician) ? new Room(room.LocationId) : new Nothing();
    }

    public sealed record State : AccessScope;

    /// <summary>An area; of its customers, those that the account was given.</summary>
    public sealed record Area(CustomerScope Customers) : AccessScope
    {
        public int LwiaNumber => Customers.LwiaNumber;
    }

    public sealed record Room(long LocationId) : AccessScope;

    public sealed record Nothing : AccessScope;
}
