namespace ResourceRoom.Web.Data.Trail;

public static class ActivityQueries
{
    public static IQueryable<ActivityEvent> About(this IQueryable<ActivityEvent> events, Subject subject) =>
        events.Where(line => line.SubjectKind == subject.Kind && line.SubjectId == subject.Id);

    public static IQueryable<ActivityEvent> Of<T>(this IQueryable<ActivityEvent> events)
        where T : ActivityDetail
    {
        var name = ActivityTypes.StoredAs(typeof(T)).Name;
        return events.Where(line => line.Name == name);
    }

    public static IQueryable<ActivityEvent> OfAny(this IQueryable<ActivityEvent> events, IEnumerable<Type> types)
    {
        var names = types.Select(type => ActivityTypes.StoredAs(type).Name).Distinct().ToList();
        return events.Where(line => names.Contains(line.Name));
    }
}
