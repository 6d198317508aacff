namespace ResourceRoom.Web.Data.Engines;

public static class OneAtATime
{
    /// <summary>
    /// Runs acts of the same name one after the other, each in a transaction of its own: of two who take the same name or number
    /// at once, the second finds it taken.
    /// </summary>
    public static Task<T> OneAtATimeAsync<T>(this ResourceRoomDb db, string name, Func<Task<T>> act, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.LockAsync(name, cancellationToken);
            var answer = await act();
            await transaction.CommitAsync(cancellationToken);
            return answer;
        });
}
