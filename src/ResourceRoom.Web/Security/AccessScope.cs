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

        if (who.LwiaNumber is { } area && (who.Roles.Contains(Roles.LwiaAdministrator) || who.Roles.Contains(Roles.CaseManager)))
        {
            return new Area(area);
        }

        return who.Room is { } room && who.Roles.Contains(Roles.Technician) ? new Room(room.LocationId) : new Nothing();
    }

    public sealed record State : AccessScope;

    public sealed record Area(int LwiaNumber) : AccessScope;

    public sealed record Room(long LocationId) : AccessScope;

    public sealed record Nothing : AccessScope;
}
