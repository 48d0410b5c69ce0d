using System.CommandLine;

var root = new RootCommand("公告、挂失、寻人：收稿、核对、组版、清样");
return await root.Parse(args).InvokeAsync();
