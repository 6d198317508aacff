using System.Linq.Expressions;
using System.Reflection;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

using ResourceRoom.Web.Data.Engines.SqlServer;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>
/// Translates for SQL Server, without one, every query that a test makes EF compile on another engine: one that SQL
/// Server cannot translate fails the test that ran it. EF compiles a query once for the whole process, and what failed
/// is not kept, so that each test that runs it fails.
/// </summary>
public sealed class SqlServerTranslation : IQueryExpressionInterceptor
{
    private static readonly DbContextOptions<SqlServerDb> NoServer =
        new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer("Server=none").Options;

    private static readonly MethodInfo CompileAs = typeof(IDatabase).GetMethod(nameof(IDatabase.CompileQuery))!;

    private static int translated;

    private SqlServerTranslation()
    {
    }

    /// <summary>The one instance: EF would make services of its own for each.</summary>
    public static SqlServerTranslation Instance { get; } = new();

    /// <summary>How many queries were translated so far.</summary>
    public static int Translated => translated;

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        using var db = new SqlServerDb(NoServer);
        var query = new MoveTo(db.Model).Visit(queryExpression);
        var result = query.Type.IsAssignableTo(typeof(IQueryable))
            ? typeof(IEnumerable<>).MakeGenericType(ElementOf(query.Type))
            : query.Type;
        try
        {
            CompileAs.MakeGenericMethod(result).Invoke(db.GetService<IDatabase>(), [query, false]);
        }
        catch (TargetInvocationException failure)
        {
            throw new InvalidOperationException($"SQL Server cannot translate this query. {failure.InnerException!.Message}", failure.InnerException);
        }

        Interlocked.Increment(ref translated);
        return queryExpression;
    }

    private static Type ElementOf(Type queryable) => queryable.GetInterfaces().Append(queryable)
        .First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQueryable<>))
        .GetGenericArguments()[0];

    /// <summary>The same query over the tables of another model.</summary>
    private sealed class MoveTo(IModel model) : ExpressionVisitor
    {
        // SQL written by hand is an engine's own: only what is composed over it is translated.
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
            ? new EntityQueryRootExpression(model.FindEntityType(root.EntityType.Name)!)
            : base.VisitExtension(node);
    }
}
