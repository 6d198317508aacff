var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/", () => "hello");
app.Run();

/// <summary>The web application.</summary>
public sealed partial class Program;
